def app(ui):
    ui.title("IBAN")
    text = ui.field("IBAN", "DE89 3704 0044 0532 0130 00").replace(" ", "").upper()
    if not text:
        ui.text("Type an IBAN", color="muted")
    elif text.isascii() and text.isalnum() and 15 <= len(text) <= 34:
        moved = text[4:] + text[:4]
        number = int("".join(str(int(sign, 36)) for sign in moved))
        if number % 97 == 1:
            ui.text("Valid", size=40, bold=True, color="good")
        else:
            ui.text("Not valid", size=40, bold=True, color="bad")
    else:
        ui.text("Not valid", size=40, bold=True, color="bad")
