def app(ui):
    ui.title("Train")
    x = ui.state.get("x", 0)
    x = ui.state.x = (x + 80 * ui.dt) % 400
    c = ui.canvas(400, 120)
    c.rect(x, 60, 60, 30, "blue")
    c.circle(x + 12, 92, 8, "black")
    c.circle(x + 48, 92, 8, "black")
