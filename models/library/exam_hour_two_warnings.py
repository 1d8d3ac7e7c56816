def app(ui):
    ui.title("Exam")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end = ui.time + 3600
        if ui.button("Reset"):
            s.end = None
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 3600
    color, words = "", "Good luck"
    if left == 0:
        color, words = "red", "Pens down"
    elif left <= 600:
        color, words = "red", "Less than 10 minutes left"
    elif left <= 1800:
        color, words = "orange", "Less than 30 minutes left"
    ui.text(f"{left // 60}:{left % 60:02d}", size=80, bold=True, color=color, align="center")
    ui.text(words, size=32, color=color, align="center")
    if left in [1800, 600, 0]:
        ui.beep()
