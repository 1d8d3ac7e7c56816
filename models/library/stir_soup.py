def app(ui):
    ui.title("Soup")
    s = ui.state
    if "last" not in s:
        s.last, s.stirs = ui.time, 0
    left = math.ceil(s.last + 480 - ui.time)
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
    else:
        ui.text("Stir now!", size=64, color="bad", align="center")
    if ui.button("Stirred"):
        s.last, s.stirs = ui.time, s.stirs + 1
    ui.text(f"Stirred {s.stirs} times", align="center")
