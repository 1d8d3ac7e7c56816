def app(ui):
    ui.title("Result")
    s = ui.state
    number = ui.number("Number", 5.0)
    result = s.get("result", 0)
    with ui.row():
        if ui.button("+"):
            result = s.result = result + number
        if ui.button("−"):
            result = s.result = result - number
        if ui.button("×"):
            result = s.result = result * number
        if ui.button("C"):
            result = s.result = 0
    ui.text(f"Result: {result:g}", size=28, bold=True)
