def app(ui):
    ui.title("Alarm")
    s = ui.state
    if ui.button("Start"):
        s.ring = ui.time + 10
        s.snoozes = 0
        s.up = False
    if s.get("ring") and ui.time >= s.ring:
        ui.text("Wake up!", size=64)
        if ui.button("Snooze"):
            s.ring = ui.time + 10
            s.snoozes += 1
        if ui.button("Up"):
            s.ring = None
            s.up = True
    if s.get("up"):
        ui.text(f"You snoozed {s.snoozes} times")
