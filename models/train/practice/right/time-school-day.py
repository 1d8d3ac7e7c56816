def app(ui):
    ui.title("School day")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        lesson = int(passed // 14) + 1
        if passed >= 38:
            ui.text("Home time", size=48)
        elif passed % 14 < 10:
            ui.text(f"Lesson {lesson}", size=48)
        else:
            ui.text("Break", size=48)
