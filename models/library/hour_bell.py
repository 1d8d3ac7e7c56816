def app(ui):
    ui.title("Hour bell")
    s = ui.state
    on = ui.switch("Bell on", False)
    hour = ui.now.strftime("%d %H")
    if on and s.get("hour", hour) != hour:
        s.rung = s.get("rung", 0) + 1
        ui.beep()
    s.hour = hour
    ui.text(ui.now.strftime("%H:%M"), size=72, align="center")
    ui.text(f"Next bell at {(ui.now.hour + 1) % 24}:00" if on else "The bell is off")
    ui.text(f"Rung {s.get('rung', 0)} times")
