def app(ui):
    ui.title("Which note?")
    s = ui.state
    if ui.button("Listen"):
        s.note = s.get("note") or random.choice("CDEFG")
        s.answer = "Which note was it?"
        ui.note(s.note + "4", 1)
    with ui.row():
        for letter in "CDEFG":
            if ui.button(letter) and s.get("note"):
                s.right = s.get("right", 0) + (letter == s.note)
                s.asked = s.get("asked", 0) + 1
                s.answer = "Right" if letter == s.note else f"No, it was {s.note}"
                s.note = ""
    ui.text(s.get("answer", "Press Listen"), size=24)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right")
