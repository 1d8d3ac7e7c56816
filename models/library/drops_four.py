def app(ui):
    ui.title("Eye drops")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.drops = today, 0
    ui.text(f"{s.drops} of 4", size=48, align="center")
    if s.drops >= 4:
        ui.text("That's all for today", color="good", align="center")
    elif ui.button("Drops taken"):
        s.drops += 1
