def app(ui):
    ui.title("Piano")
    played = ui.state.get("played", [])
    with ui.row():
        for key in "CDEFGAB":
            if ui.button(key):
                ui.note(key + "4")
                played.append(key)
    ui.text("Played: " + " ".join(played))
