def app(ui):
    ui.title("Table tennis")
    s = ui.state
    left, right = s.get("left", 0), s.get("right", 0)
    over = left == 11 or right == 11
    ui.text(f"{left} : {right}", size=72, align="center")
    if over:
        ui.text("Left wins" if left == 11 else "Right wins", size=32, color="good", align="center")
    with ui.row():
        if ui.button("Left") and not over:
            s.left = left + 1
        if ui.button("Right") and not over:
            s.right = right + 1
        if ui.button("New game"):
            s.left, s.right = 0, 0
