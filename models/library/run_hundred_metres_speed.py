def app(ui):
    ui.title("100 m run")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since, s.took = ui.time, None
        if ui.button("Stop") and s.get("since"):
            s.took, s.since = ui.time - s.since, None
    shown = ui.time - s.since if s.get("since") else s.get("took") or 0
    ui.text(f"{shown:.1f} s", size=64, bold=True, align="center")
    if s.get("took"):
        speed = 100 / s.took
        ui.text(f"{speed:.1f} m/s", size=28, align="center")
        ui.text(f"{speed * 3.6:.1f} km/h", size=28, align="center")
    else:
        ui.text("Stop at the finish to see the speed", color="muted", align="center")
