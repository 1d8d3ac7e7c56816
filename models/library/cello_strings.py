def app(ui):
    ui.title("Cello strings")
    tuned = 0
    for string in ["C2", "G2", "D3", "A3"]:
        with ui.row():
            if ui.button(string):
                ui.note(string, 3)
            tuned += ui.checkbox(f"{string} in tune", False)
    if tuned == 4:
        ui.text("All in tune", size=28, color="good")
    else:
        ui.text(f"{4 - tuned} to go", color="muted")
