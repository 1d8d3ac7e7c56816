def app(ui):
    ui.title("Secret word")
    s = ui.state
    with ui.row():
        secret = ui.field("Secret word", secret=True).strip().lower()
        if ui.button("Start") and secret:
            s.word, s.tried = secret, []
            ui.clear("Secret word")
    word, tried = s.get("word", ""), s.get("tried", [])
    with ui.row():
        letter = ui.field("Letter").strip().lower()[:1]
        if ui.button("Guess") and letter and word:
            if letter not in tried:
                tried.append(letter)
            ui.clear("Letter")
    wrong = [letter for letter in tried if letter not in word]
    ui.text(" ".join(letter if letter in tried else "_" for letter in word) or "Type a secret word", size=36, bold=True)
    ui.text(f"Wrong: {' '.join(wrong) or '-'}", size=20)
    if len(wrong) >= 7:
        ui.text(f"LOST, it was {word}", size=28, color="bad")
    elif word and all(letter in tried for letter in word):
        ui.text("WON", size=28, color="good")
