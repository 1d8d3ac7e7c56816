def app(ui):
    ui.title("Thunderstorm")
    s = ui.state
    with ui.row():
        if ui.button("Flash"):
            s.flash, s.thunder = ui.time, 0
        if ui.button("Thunder") and s.get("flash"):
            s.thunder = ui.time
    if not s.get("flash"):
        ui.text("Press Flash when you see it", color="muted")
    elif not s.get("thunder"):
        ui.text("Wait for the thunder", size=24)
    else:
        seconds = s.thunder - s.flash
        ui.text(f"{seconds * 343 / 1000:.1f} km", size=48, bold=True)
        ui.text(f"{seconds:.1f} seconds")
