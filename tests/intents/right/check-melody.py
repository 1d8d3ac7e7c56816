def app(ui):
    ui.title("Melody")
    melody = ui.state.get("melody", [])
    with ui.row():
        for name in "CDEFG":
            if ui.button(name):
                melody.append(name)
                ui.note(name + "4")
    ui.text("Melody: " + " ".join(melody))
    with ui.row():
        if ui.button("Undo") and melody:
            melody.pop()
        if ui.button("Clear"):
            melody.clear()
