def app(ui):
    ui.title("Barcode")
    text = ui.field("Number", "4006381333931")
    digits = [int(sign) for sign in text if sign in "0123456789"]
    missing = 13 - len(digits)
    if missing > 0:
        ui.text(f"{missing} {'digit' if missing == 1 else 'digits'} missing", color="muted")
    elif missing < 0:
        ui.text("Too many digits", size=28, color="bad")
    else:
        check = -(sum(digits[0:12:2]) + 3 * sum(digits[1:12:2])) % 10
        if check == digits[12]:
            ui.text("Valid", size=40, bold=True, color="good")
        else:
            ui.text(f"The last digit must be {check}", size=28, color="bad")
