def app(ui):
    ui.title("Final grade")
    homework = ui.slider("Homework", 0, 100, 0)
    project = ui.slider("Project", 0, 100, 0)
    exam = ui.slider("Exam", 0, 100, 0)
    final = homework * 0.2 + project * 0.3 + exam * 0.5
    ui.text(f"Final: {final:.1f}%", size=32)
    if final >= 60:
        ui.text("Passed", size=24, color="good")
    else:
        ui.text("Not passed", size=24, color="bad")
