def app(ui):
    ui.title("Cross sum")
    number = ui.field("Number", "9876").strip()
    if not number.isdecimal():
        ui.text("Type a whole number", color="muted")
        return
    while len(number) > 1:
        total = sum(int(digit) for digit in number)
        ui.text(f"{' + '.join(number)} = {total}", size=20)
        number = str(total)
    ui.text(number, size=48, bold=True)
