def app(ui):
    ui.title("Screen time")
    s = ui.state
    if s.get("day") != str(ui.today):
        s.day, s.on = str(ui.today), False
        s.left = 5400 if ui.today.weekday() >= 5 else 2700
    if s.on and ui.every(1):
        s.left -= 1
        s.on = s.left > 0
    if s.left > 0:
        ui.text(f"{math.ceil(s.left / 60)} minutes left", size=40, align="center")
        if ui.button("Pause" if s.on else "Watch"):
            s.on = not s.on
    else:
        ui.text("Enough for today", size=40, color="bad", align="center")
