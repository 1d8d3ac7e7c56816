def app(ui):
    ui.title("Card number")
    text = ui.field("Card number", "4111 1111 1111 1111")
    digits = [int(sign) for sign in text if sign in "0123456789"]
    total = 0
    for place, digit in enumerate(reversed(digits)):
        if place % 2 == 1:
            digit *= 2
        total += digit - 9 if digit > 9 else digit
    if not digits:
        ui.text("Type a number", color="muted")
    elif total % 10 == 0:
        ui.text("Looks right", size=40, bold=True, color="good")
    else:
        ui.text("There is a mistake", size=40, bold=True, color="bad")
