def app(ui):
    ui.title("Inhaler")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.today = today, 0
    left = s.get("left", 200)
    with ui.row():
        if ui.button("Puff") and left > 0:
            left -= 1
            s.today += 1
        if ui.button("New inhaler"):
            left = 200
    s.left = left
    ui.text(f"{left} left", size=40, bold=True)
    ui.progress(left / 200)
    ui.text(f"Today: {s.today}", size=24)
    if left <= 20:
        ui.text("Get a new one", color="bad")
