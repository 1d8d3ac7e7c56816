def app(ui):
    ui.title("Violin strings")
    tuned = 0
    for string in ["G3", "D4", "A4", "E5"]:
        with ui.row():
            if ui.button(string):
                ui.note(string, 2)
            tuned += ui.checkbox(f"{string} in tune", False)
    if tuned == 4:
        ui.text("Ready to play", size=28, color="good")
    else:
        ui.text(f"{4 - tuned} to go", color="muted")
