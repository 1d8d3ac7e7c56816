def app(ui):
    ui.title("Think of a number")
    s = ui.state
    low, high, asked = s.get("low", 1), s.get("high", 1000), s.get("asked", 1)
    middle = (low + high) // 2
    if low == high:
        ui.text(f"Your number is {low}", size=32, bold=True, color="good")
    else:
        ui.text(f"Is it larger than {middle}?", size=32, bold=True)
        ui.text(f"Question {asked}", color="muted")
        with ui.row():
            if ui.button("Yes"):
                s.low, s.asked = middle + 1, asked + 1
            if ui.button("No"):
                s.high, s.asked = middle, asked + 1
    if ui.button("New number"):
        s.low, s.high, s.asked = 1, 1000, 1
