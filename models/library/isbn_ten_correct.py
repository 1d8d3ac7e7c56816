def app(ui):
    ui.title("ISBN-10")
    isbn = ui.field("ISBN", "0-306-40615-2").upper().replace("-", "").replace(" ", "")
    if len(isbn) != 10 or not isbn[:9].isdecimal():
        ui.text("An ISBN-10 has 10 signs", color="muted")
        return
    total = sum((place + 1) * int(digit) for place, digit in enumerate(isbn[:9]))
    check = "0123456789X"[total % 11]
    if isbn[9] == check:
        ui.text("Correct", size=40, bold=True, color="good")
    else:
        ui.text(f"Wrong, the last must be {check}", size=32, bold=True, color="bad")
