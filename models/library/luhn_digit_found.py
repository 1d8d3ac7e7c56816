def app(ui):
    ui.title("Luhn check digit")
    digits = [int(sign) for sign in ui.field("Number", "7992739871") if sign in "0123456789"]
    if not digits:
        ui.text("Type digits", color="muted")
        return
    total = 0
    for place, digit in enumerate(reversed(digits)):
        if place % 2 == 0:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    check = (10 - total % 10) % 10
    ui.text(f"Check digit {check}", size=40, bold=True)
    ui.text("".join(map(str, digits)) + str(check), size=24)
