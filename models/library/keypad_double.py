def app(ui):
    ui.title("Double and half")
    s = ui.state
    number = s.get("number", 0)
    with ui.grid(3):
        for digit in range(10):
            if ui.button(f"{digit}"):
                number = int(number) * 10 + digit
        if ui.button("Double"):
            number *= 2
        if ui.button("Half"):
            number /= 2
    s.number = number
    ui.text(f"Number: {number:g}", size=40)
    if ui.button("Clear"):
        s.number = 0
