def app(ui):
    ui.title("Two colours")
    s = ui.state
    with ui.row():
        if ui.button("Pause"):
            s.paused = True
        if ui.button("Go on"):
            s.paused = False
    if not s.get("paused", False) and ui.every(3):
        s.green = not s.get("green", False)
    green = s.get("green", False)
    c = ui.canvas(160, 160)
    c.circle(80, 80, 70, "green" if green else "red")
    ui.text("Green" if green else "Red", size=28)
