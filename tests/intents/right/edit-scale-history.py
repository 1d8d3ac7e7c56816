def app(ui):
    ui.title("Do re mi")
    with ui.row():
        for name, note in [("Do", "C4"), ("Re", "D4"), ("Mi", "E4")]:
            if ui.button(name):
                ui.note(note)
