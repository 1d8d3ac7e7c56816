def app(ui):
    ui.title("Train speed")
    s = ui.state
    scale = {"H0": 87, "N": 160, "TT": 120}[ui.choice("Scale", ["H0", "N", "TT"])]
    metres = ui.number("Track in m", 2.0, min=0.1, step=0.1)
    with ui.row():
        if ui.button("Start"):
            s.start, s.took = ui.time, None
        if ui.button("Stop") and s.get("start"):
            s.took, s.start = ui.time - s.start, None
    if s.get("start"):
        ui.every(1)
        ui.text(f"{ui.time - s.start:.0f} s", size=40, bold=True)
    elif s.get("took"):
        ui.text(f"{metres / s.took * scale * 3.6:.0f} km/h", size=40, bold=True)
        ui.text(f"{s.took:.1f} s on the track")
    else:
        ui.text("Press Start when the train comes", color="muted")
