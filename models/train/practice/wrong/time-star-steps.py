def app(ui):
    ui.title("Star")
    s = ui.state
    x = s.get("x", 0)
    paused = s.get("paused", False)
    if not paused and ui.every(1):
        x += 20
        s.x = x
    c = ui.canvas(200, 80)
    c.text(x, 40, "★", size=24, color="gold")
    ui.text(f"x = {x}")
    with ui.row():
        if ui.button("Go on" if paused else "Pause"):
            s.paused = not paused
        if ui.button("Back"):
            s.x = 0
