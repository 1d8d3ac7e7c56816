def app(ui):
    ui.title("Calculator")
    a = ui.number("First", 0.0)
    b = ui.number("Second", 0.0)
    result = None
    with ui.row():
        if ui.button("+"):
            result = a + b
        if ui.button("-"):
            result = a - b
        if ui.button("×"):
            result = a * b
        if ui.button("÷"):
            result = a / b if b else "not possible"
    if result is not None:
        ui.text(result, size=40)
