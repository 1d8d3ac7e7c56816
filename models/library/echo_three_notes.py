def app(ui):
    ui.title("Echo")
    s = ui.state
    pressed = s.get("pressed", [])
    if ui.button("Listen"):
        for note in "CEG":
            ui.note(note + "4")
    with ui.row():
        for name in "CDEG":
            if ui.button(name):
                ui.note(name + "4")
                pressed.append(name)
                s.words = ""
    if len(pressed) == 3:
        s.words = "Right" if "".join(pressed) == "CEG" else "Wrong"
        pressed.clear()
    ui.text(f"Keys: {len(pressed)} of 3")
    ui.text(s.get("words", ""), size=24)
