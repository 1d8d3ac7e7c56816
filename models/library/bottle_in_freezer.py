def app(ui):
    ui.title("Wine in the freezer")
    s = ui.state
    minutes = ui.number("Minutes", 25, min=5, max=60)
    if ui.button("Take it out" if s.get("end") else "Put it in"):
        s.end = None if s.get("end") else ui.time + minutes * 60
    if not s.get("end"):
        ui.text("No bottle in the freezer", size=32, bold=True)
        return
    left = math.ceil(s.end - ui.time)
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, bold=True)
        ui.text("It is getting cold", color="muted")
    else:
        over = -left // 60
        ui.text("Take it out now!", size=48, bold=True, color="bad")
        ui.text(f"{over} {'minute' if over == 1 else 'minutes'} over, it may burst", color="bad")
        ui.notify("The wine must come out of the freezer")
