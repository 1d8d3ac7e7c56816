def app(ui):
    ui.title("Guess my word")
    s = ui.state
    with ui.row():
        word = ui.field("Secret word", secret=True).strip().lower()
        if ui.button("Hide") and word:
            s.word, s.tried = word, []
            ui.clear("Secret word")
    word, tried = s.get("word", ""), s.get("tried", [])
    with ui.row():
        letter = ui.field("Letter").strip().lower()[:1]
        if ui.button("Guess") and letter and word:
            if letter not in tried:
                tried.append(letter)
            ui.clear("Letter")
    shown = "".join(letter if letter in tried else "*" for letter in word)
    ui.text(shown or "No secret word yet", size=40, bold=True)
    ui.text(f"Misses: {sum(letter not in word for letter in tried)}", size=20)
    if word and shown == word:
        ui.text("Found!", size=24, color="good")
