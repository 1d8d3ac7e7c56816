def app(ui):
    ui.title("Five letters")
    s = ui.state
    words = s.get("words", [])
    with ui.row():
        word = ui.field("Word").strip().lower()
        if ui.button("Add") and word:
            if not word.isalpha():
                s.message = "Only letters, please"
            elif len(word) != 5:
                s.message = f"{word} has {len(word)} letters"
            elif word in words:
                s.message = f"{word} is there already"
            else:
                words.append(word)
                s.message = ""
    ui.text(s.get("message", ""), color="bad")
    for word in words:
        ui.text(word, size=20)
    ui.text(f"Words: {len(words)}", bold=True)
