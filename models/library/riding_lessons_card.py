def app(ui):
    ui.title("Riding lessons")
    s = ui.state
    left, rides = s.get("left", 10), s.get("rides", [])
    with ui.row():
        if ui.button("Lesson taken") and left > 0:
            left -= 1
            rides.insert(0, f"{ui.now.day} {ui.now:%B %Y}")
        if ui.button("New card"):
            left += 10
    s.left = left
    ui.text(f"{left} {'lesson' if left == 1 else 'lessons'} left", size=40, bold=True)
    if left <= 2:
        ui.text("Buy a new card soon" if left else "Buy a new card", color="warn")
    ui.list(rides)
