def app(ui):
    ui.title("Drop")
    s = ui.state
    y, speed, state = s.get("y", 20), s.get("speed", 0), s.get("state", "hanging")
    if state == "falling":
        speed += 500 * ui.dt
        y += speed * ui.dt
        if y >= 280:
            y, state = 280, "on the floor"
        s.y, s.speed, s.state = y, speed, state
    c = ui.canvas(200, 300, background="surface")
    c.circle(100, y, 20, "red")
    ui.text(state, size=20)
    with ui.row():
        if ui.button("Drop") and state == "hanging":
            s.state = "falling"
        if ui.button("Up"):
            s.y, s.speed, s.state = 20, 0, "hanging"
