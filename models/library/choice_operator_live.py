def app(ui):
    ui.title("Calculate")
    a = ui.number("First", 10)
    sign = ui.choice("Sign", ["plus", "minus", "times", "divided by"])
    b = ui.number("Second", 3)
    if sign == "plus":
        result = a + b
    elif sign == "minus":
        result = a - b
    elif sign == "times":
        result = a * b
    else:
        result = a / b if b else None
    ui.text("Not possible" if result is None else f"Result: {result:.2f}", size=32)
