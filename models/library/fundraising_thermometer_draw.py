def app(ui):
    ui.title("Donations")
    s = ui.state
    goal = ui.number("Goal", 1000, min=1)
    with ui.row():
        gift = ui.number("Donation", 50, min=1)
        if ui.button("Add"):
            s.total = s.get("total", 0) + gift
    total = s.get("total", 0)
    height = 200 * min(1, total / goal)
    c = ui.canvas(120, 270)
    c.rect(48, 10, 24, 210, "lightgray")
    c.rect(48, 220 - height, 24, height, "red")
    c.circle(60, 238, 26, "red")
    ui.text(f"{total} of {goal}", size=28, bold=True)
    ui.text(f"{total / goal * 100:.0f}%")
    if total >= goal:
        ui.text("Goal reached", size=24, color="good")
