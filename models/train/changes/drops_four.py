def app(ui):
    ui.title("Eye drops")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.drops, s.last = today, 0, ""
    ui.text(f"{s.drops} of 4", size=48, align="center")
    if s.get("last"):
        ui.text(f"Last at {s.last}", align="center")
    if s.drops >= 4:
        ui.text("That's all for today", color="good", align="center")
    elif ui.button("Drops taken"):
        s.drops += 1
        s.last = ui.now.strftime("%H:%M")
