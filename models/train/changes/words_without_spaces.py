def app(ui):
    ui.title("Word counter")
    text = ui.field("Your text", lines=8, placeholder="Type or paste here")
    words = text.split()
    sentences = [part for part in text.replace("!", ".").replace("?", ".").split(".") if part.strip()]
    letters = sum(not letter.isspace() for letter in text)
    counts = [("Words", len(words)), ("Letters", letters), ("Sentences", len(sentences))]
    with ui.row():
        for name, count in counts:
            with ui.card():
                ui.text(count, size=36, bold=True, align="center")
                ui.text(name, color="muted", align="center")
    if words:
        longest = max(words, key=len)
        ui.text(f"Longest word: {longest}")
        ui.text(f"Reading time: {max(1, round(len(words) / 200))} min")
