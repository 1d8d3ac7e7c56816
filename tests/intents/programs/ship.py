def app(ui):
    x = ui.state.get("x", 200)
    c = ui.canvas(400, 200)
    if ui.key("right"):
        x = min(400, x + 120 * ui.dt)
    if ui.key("left"):
        x = max(0, x - 120 * ui.dt)
    ui.state.x = x
    c.circle(x, 100, 10)
    c.text(200, 20, f"x is {round(x)}")
