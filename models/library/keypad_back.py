def app(ui):
    ui.title("Dial")
    s = ui.state
    number = s.get("number", "")
    with ui.grid(3):
        for digit in "1234567890":
            if ui.button(digit):
                number += digit
    with ui.row():
        if ui.button("Back"):
            number = number[:-1]
        if ui.button("Clear"):
            number = ""
    s.number = number
    ui.text(number or "No number", size=36)
