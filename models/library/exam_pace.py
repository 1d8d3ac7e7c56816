def app(ui):
    ui.title("Exam")
    s = ui.state
    minutes = ui.number("Minutes", 60, min=1)
    questions = ui.number("Questions", 20, min=1)
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        ui.text(f"{minutes / questions:.1f} minutes a question")
        return
    passed = (ui.time - s.start) / 60
    if passed < minutes:
        ui.text(f"{math.ceil(minutes - passed)} minutes left", size=40, align="center")
        ui.text(f"Question {int(passed / minutes * questions) + 1}", size=40, align="center")
    else:
        ui.text("Pens down", size=56, color="bad", align="center")
