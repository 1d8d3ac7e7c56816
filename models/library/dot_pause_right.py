def app(ui):
    ui.title("Moving dot")
    s = ui.state
    with ui.row():
        if ui.button("Pause"):
            s.paused = True
        if ui.button("Go on"):
            s.paused = False
    x = s.get("x", 0)
    if not s.get("paused", False) and ui.every(1):
        x = s.x = 0 if x >= 300 else x + 10
    c = ui.canvas(320, 60, background="white")
    c.circle(10 + x, 30, 10, "red")
    ui.text(f"At {x}", size=20)
