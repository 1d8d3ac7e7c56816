def app(ui):
    ui.title("Word ladder")
    s = ui.state
    words = s.get("words", ["cat"])
    ui.text("From CAT to DOG, one letter at a time", color="muted")
    with ui.row():
        word = ui.field("Next word").strip().lower()
        if ui.button("Try") and word and words[-1] != "dog":
            changed = sum(a != b for a, b in zip(word, words[-1]))
            if len(word) != 3 or not word.isalpha():
                s.note = f"{word}: it must have three letters"
            elif changed != 1:
                s.note = f"{word}: change exactly one letter"
            elif word in words:
                s.note = f"{word}: you had that word"
            else:
                words.append(word)
                s.note = ""
                ui.clear("Next word")
        if len(words) > 1 and ui.button("Back"):
            words.pop()
            s.note = ""
    for word in words:
        ui.text(word.upper(), size=28, bold=True)
    if words[-1] == "dog":
        ui.text(f"Done in {len(words) - 1} steps!", size=24, color="good")
    ui.text(s.get("note", ""), color="bad")
