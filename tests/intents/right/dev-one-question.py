def app(ui):
    ui.title("Quiz")
    ui.text("What is 7 times 8?", size=24)
    with ui.row():
        for answer in [54, 56, 58]:
            if ui.button(answer):
                ui.state.said = "Right!" if answer == 56 else "Wrong"
    ui.text(ui.state.get("said", ""))
