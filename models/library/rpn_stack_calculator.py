def app(ui):
    ui.title("RPN")
    stack = ui.state.get("stack", [])
    with ui.row():
        number = ui.field("Number").strip()
        if ui.button("Enter") and number:
            try:
                stack.append(float(number))
            except ValueError:
                ui.notify("That is no number")
            ui.clear("Number")
    with ui.row():
        for sign in "+-×÷":
            if ui.button(sign) and len(stack) > 1:
                b, a = stack.pop(), stack.pop()
                if sign == "÷" and b == 0:
                    stack.extend([a, b])
                    ui.notify("Not by 0")
                else:
                    stack.append(a + b if sign == "+" else a - b if sign == "-" else a * b if sign == "×" else a / b)
        if ui.button("Drop") and stack:
            stack.pop()
    for number in reversed(stack):
        ui.text(f"{number:.10g}", size=32)
    if not stack:
        ui.text("The stack is empty", color="muted")
