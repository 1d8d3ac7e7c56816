def app(ui):
    ui.title("Cookies")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.eaten = today, 0
    left = 3 - s.eaten
    ui.text(f"{left} left today" if left > 0 else "No more today", size=40)
    if ui.button("Cookie") and left > 0:
        s.eaten += 1
