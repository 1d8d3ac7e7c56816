def app(ui):
    ui.title("My vocabulary")
    s = ui.state
    words = s.get("words", [])
    place = s.get("place", 0)
    with ui.row():
        word = ui.field("New word")
        meaning = ui.field("Its meaning")
        if ui.button("Add") and word.strip() and meaning.strip():
            words.append([word.strip(), meaning.strip()])
            ui.clear("New word")
            ui.clear("Its meaning")
    ui.text(f"{len(words)} words to learn", color="muted")
    asked, right = words[place % len(words)] if words else ["...", ""]
    ui.divider()
    ui.text(asked, size=40, bold=True, align="center")
    with ui.row():
        answer = ui.field("What does it mean?")
        if ui.button("Check") and answer.strip() and words:
            if answer.strip().lower() == right.lower():
                s.feedback = "Right!"
                s.right = s.get("right", 0) + 1
            else:
                s.feedback = f"No, {asked} means {right}"
            s.place = place + 1
            s.asked = s.get("asked", 0) + 1
            ui.clear("What does it mean?")
    ui.text(s.get("feedback", ""), size=20)
    ui.text(f"{s.get('right', 0)} right of {s.get('asked', 0)}")
