def app(ui):
    ui.title("Call")
    s = ui.state
    running = "start" in s
    if ui.button("Hang up" if running else "Call"):
        if running:
            s.seconds = ui.time - s.start
            del s.start
        else:
            s.start = ui.time
            s.seconds = 0
    if "start" in s:
        ui.every(1)
        s.seconds = ui.time - s.start
    seconds = int(s.get("seconds", 0))
    begun = 0
    if "start" in s or seconds > 0:
        begun = seconds // 60 + 1
    ui.text(f"{begun * 0.15:.2f} euros", size=40, bold=True)
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=28)
