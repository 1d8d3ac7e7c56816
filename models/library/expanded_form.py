def app(ui):
    ui.title("Expanded form")
    number = int(ui.number("Number", 4052, min=0, max=999999999))
    digits = str(number)
    parts = []
    for place, digit in enumerate(digits):
        if digit != "0":
            parts.append(digit + "0" * (len(digits) - 1 - place))
    ui.text(f"{number} =", size=24)
    ui.text(" + ".join(parts) or "0", size=36, bold=True)
