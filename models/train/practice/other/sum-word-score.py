def app(ui):
    ui.title("Score")
    text = ui.field("Your word")
    if ui.button("Points"):
        vowels = len([c for c in text if c in "aeiouAEIOU"])
        score = vowels + 2 * (len(text) - vowels)
        ui.state.score = score * 2 if len(text) >= 7 else score
    ui.text(str(ui.state.get("score", "")), size=60)
