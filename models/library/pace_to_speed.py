def app(ui):
    ui.title("Pace")
    with ui.row():
        minutes = ui.number("Minutes per km", 6, min=0, max=59)
        seconds = ui.number("Seconds per km", 0, min=0, max=59)
    pace = minutes * 60 + seconds
    if pace == 0:
        ui.text("Enter a pace", color="muted")
        return
    ui.text(f"{3600 / pace:.1f} km/h", size=40, bold=True)
    for km in [5, 10]:
        time = pace * km
        ui.text(f"{km} km: {time // 3600}:{time // 60 % 60:02d}:{time % 60:02d}")
