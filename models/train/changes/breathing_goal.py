def app(ui):
    ui.title("Breathing")
    s = ui.state
    running = s.get("running", False)
    seconds = s.get("seconds", 0)
    finished = seconds >= 140
    if running and not finished:
        seconds = s.seconds = seconds + ui.dt
    part = seconds % 14
    if part < 4:
        words, size = "Breathe in", 50 + part * 20
    elif part < 8:
        words, size = "Hold", 130
    else:
        words, size = "Breathe out", 130 - (part - 8) / 6 * 80
    c = ui.canvas(300, 280)
    c.circle(150, 140, size, "#3b6ea5")
    c.text(150, 140, words, size=18, color="white", align="center")
    ui.text(f"{int(seconds // 14)} breaths", align="center")
    if finished:
        ui.text("Finished", size=24, color="good", align="center")
    with ui.row():
        if ui.button("Pause" if running else "Start"):
            s.running = not running
        if ui.button("Start over"):
            s.seconds = 0
