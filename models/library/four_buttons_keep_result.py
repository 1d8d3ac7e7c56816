def app(ui):
    ui.title("Reckon")
    s = ui.state
    first = ui.number("First", 6.0)
    second = ui.number("Second", 3.0)
    with ui.row():
        for sign in ["+", "-", "×", "÷"]:
            if ui.button(sign):
                if sign == "÷" and second == 0:
                    s.words = "Not possible"
                else:
                    result = {"+": first + second, "-": first - second, "×": first * second}.get(sign)
                    if sign == "÷":
                        result = first / second
                    s.words = f"{first:g} {sign} {second:g} = {result:g}"
    ui.text(s.get("words", "Press a button"), size=28, bold=True)
