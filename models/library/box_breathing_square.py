STEPS = ["Breathe in", "Hold", "Breathe out", "Hold"]


def app(ui):
    ui.title("Box breathing")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = 0
    c = ui.canvas(240, 240)
    c.rect(40, 40, 160, 160, "lightblue")
    if not s.get("start"):
        ui.text("Press Start", size=32)
        return
    passed = (ui.time - s.start) % 16
    side, way = int(passed // 4), float(passed % 4) * 40
    x, y = [(40, 200 - way), (40 + way, 40), (200, 40 + way), (200 - way, 200)][side]
    c.circle(x, y, 12, "blue")
    ui.text(STEPS[side], size=32, bold=True)
