def app(ui):
    ui.title("Coordinates")
    with ui.row():
        degrees = ui.number("Degrees", 48, min=0, max=180)
        minutes = ui.number("Minutes", 51, min=0, max=59)
        seconds = ui.number("Seconds", 30.0, min=0, max=60)
    side = ui.choice("Direction", ["North", "South", "East", "West"])
    value = degrees + minutes / 60 + seconds / 3600
    if side in ["South", "West"]:
        value = -value
    ui.text(f"{value:.5f}", size=40, bold=True)
    if ui.button("Copy"):
        ui.copy(f"{value:.5f}")
        ui.notify("Copied")
