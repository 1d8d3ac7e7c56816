def app(ui):
    ui.title("Kaprekar")
    number = int(ui.number("Four digits", 3524, min=1, max=9999))
    if len(set(f"{number:04d}")) == 1:
        ui.text("The digits must not be all the same", color="warn")
        return
    steps = 0
    while number != 6174:
        digits = sorted(f"{number:04d}")
        small, big = "".join(digits), "".join(reversed(digits))
        number = int(big) - int(small)
        steps += 1
        ui.text(f"{steps}. {big} - {small} = {number:04d}", size=20)
    ui.text("1 step to 6174" if steps == 1 else f"{steps} steps to 6174", size=36, bold=True)
