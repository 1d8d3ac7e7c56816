def app(ui):
    ui.title("March")
    s = ui.state
    with ui.row():
        if ui.button("Pause"):
            s.paused = True
        if ui.button("Go on"):
            s.paused = False
    if not s.get("paused") and ui.every(0.5):
        s.steps = s.get("steps", 0) + 1
    steps = s.get("steps", 0)
    ui.text("RIGHT" if steps % 2 else "LEFT", size=64, align="center")
    ui.text(f"Steps: {steps}", align="center")
