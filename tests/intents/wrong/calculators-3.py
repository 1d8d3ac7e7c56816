def app(ui):
    ui.title("Calculator")
    a = ui.number("First", 0.0)
    b = ui.number("Second", 0.0)
    with ui.row():
        for sign in ["+", "-", "×", "÷"]:
            if ui.button(sign):
                ui.state.result = a + b
    ui.text(ui.state.get("result", ""), size=40)
