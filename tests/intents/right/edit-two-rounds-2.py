def app(ui):
    ui.title("Points")
    s = ui.state
    left, right = s.get("left", 0), s.get("right", 0)
    with ui.row():
        if ui.button("Left"):
            left = s.left = left + 1
        if ui.button("Right"):
            right = s.right = right + 1
    ui.text(f"{left} - {right}", size=48)
    if left >= 3:
        ui.text("Left wins")
    elif right >= 3:
        ui.text("Right wins")
