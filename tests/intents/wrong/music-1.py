def app(ui):
    ui.title("Piano")
    with ui.row():
        for key in "CDEFGAB":
            if ui.button(key):
                ui.note(key + "4")
                ui.state.last = key
    for other in ["Record", "Stop", "Play", "Undo", "Clear"]:
        ui.button(other)
    ui.text(ui.state.get("last", ""))
