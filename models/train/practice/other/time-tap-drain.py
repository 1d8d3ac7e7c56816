def app(ui):
    s = ui.state
    level = s.get("level", 0.0)
    flow = 0
    if ui.checkbox("Tap", False):
        flow += 3
    if ui.checkbox("Drain", False):
        flow -= 1
    level = s.level = min(60, max(0, level + flow * ui.dt))
    c = ui.canvas(100, 200)
    c.rect(0, 200 - level * 3, 100, level * 3, "blue")
    c.text(50, 20, f"{level:.1f} l", align="center")
    ui.text("Full!" if level > 59 else "")
