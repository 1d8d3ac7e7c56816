def app(ui):
    ui.title("Fish")
    s = ui.state
    today = str(ui.today)
    if s.get("day") == today:
        ui.text(f"Fed at {s.clock}", size=32, color="good")
    elif ui.now.hour >= 18:
        ui.text("Feed the fish", size=32, color="bad")
    else:
        ui.text("Not yet", size=32, color="muted")
    if ui.button("Fed"):
        s.day, s.clock = today, ui.now.strftime("%H:%M")
