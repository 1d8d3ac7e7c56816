def app(ui):
    ui.title("Screen time")
    s = ui.state
    left = s.get("left", 30)
    watching = s.get("watching", False)
    if watching and left > 0 and ui.every(1):
        left = s.left = left - 1
    ui.text(f"{left} seconds left", size=40)
    if left == 0:
        ui.text("Screen off", color="bad")
    with ui.row():
        if ui.button("Watch"):
            s.watching = True
        if ui.button("Stop"):
            s.watching = False
        if ui.button("Homework"):
            s.left = left + 10
