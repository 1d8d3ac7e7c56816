import math


def app(ui):
    ui.title("Logarithm")
    number = ui.number("Number", 100.0)
    base = ui.number("Base", 10.0)
    if number <= 0 or base <= 0 or base == 1:
        ui.text("The number and the base must be above 0, the base not 1", color="warn")
        return
    result = round(math.log(number) / math.log(base), 6) + 0
    ui.text(f"{result:g}", size=40, bold=True)
    ui.text(f"{base:g} ^ {result:g} = {number:g}", size=24)
    ui.text(f"Natural: {math.log(number):.4f}, base 2: {math.log2(number):.4f}", color="muted")
