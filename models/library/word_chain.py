def app(ui):
    ui.title("Word chain")
    s = ui.state
    words = s.get("words", [])
    with ui.row():
        word = ui.field("Word").strip().lower()
        if ui.button("Add") and word:
            if words and word[0] != words[-1][-1]:
                s.message = f"It must begin with {words[-1][-1].upper()}"
            else:
                words.append(word)
                s.message = ""
            ui.clear("Word")
    ui.text(" → ".join(words), size=20)
    ui.text(f"Next letter: {words[-1][-1].upper()}" if words else "Type the first word")
    ui.text(s.get("message", ""), color="bad")
    ui.text(f"Words: {len(words)}", color="muted")
    if ui.button("New chain"):
        s.words, s.message = [], ""
