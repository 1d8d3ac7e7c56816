def app(ui):
    s = ui.state
    if not s.get("held", False) and ui.every(1):
        s.x = (s.get("x", 0) + 20) % 220
    x = s.get("x", 0)
    if ui.button("Back"):
        x = s.x = 0
    if s.get("held", False):
        if ui.button("Continue"):
            s.held = False
    elif ui.button("Pause"):
        s.held = True
    ui.text(f"Position {x}")
    c = ui.canvas(200, 100)
    c.poly([(x, 30), (x + 6, 50), (x - 8, 38), (x + 8, 38), (x - 6, 50)], color="orange")
