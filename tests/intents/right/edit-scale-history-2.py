def app(ui):
    ui.title("Do re mi")
    played = ui.state.get("played", [])
    with ui.row():
        for name, note in [("Do", "C4"), ("Re", "D4"), ("Mi", "E4")]:
            if ui.button(name):
                ui.note(note)
                played.append(name)
    ui.text("Played: " + " ".join(played))
