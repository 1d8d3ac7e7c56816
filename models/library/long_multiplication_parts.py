def app(ui):
    ui.title("Long multiplication")
    first = int(ui.number("First", 34, min=0, max=99999))
    second = int(ui.number("Second", 27, min=0, max=99999))
    digits = str(second)
    parts = []
    for place, digit in enumerate(digits):
        part = int(digit) * 10 ** (len(digits) - 1 - place)
        if part:
            parts.append(part)
    for part in parts:
        ui.text(f"{first} × {part} = {first * part}", size=20)
    if len(parts) > 1:
        ui.text(" + ".join(f"{first * part}" for part in parts) + f" = {first * second}", size=20)
    ui.text(f"{first} × {second} = {first * second}", size=36, bold=True)
