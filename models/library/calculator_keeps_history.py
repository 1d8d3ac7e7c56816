def app(ui):
    ui.title("Calculator")
    history = ui.state.get("history", [])
    with ui.row():
        a = ui.number("First", 12.0)
        b = ui.number("Second", 5.0)
    with ui.row():
        for sign in "+-×÷":
            if ui.button(sign):
                if sign == "÷" and b == 0:
                    history.insert(0, f"{a:g} ÷ 0 can't be reckoned")
                else:
                    result = a + b if sign == "+" else a - b if sign == "-" else a * b if sign == "×" else a / b
                    history.insert(0, f"{a:g} {sign} {b:g} = {result:.10g}")
    if ui.button("Clear history"):
        history.clear()
    if history:
        ui.text(history[0], size=36, bold=True)
    ui.list(history[1:])
