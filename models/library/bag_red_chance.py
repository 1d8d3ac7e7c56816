from fractions import Fraction


def app(ui):
    ui.title("Chance of red")
    with ui.row():
        red = int(ui.number("Red", 3, min=0, max=999))
        blue = int(ui.number("Blue", 5, min=0, max=999))
        green = int(ui.number("Green", 4, min=0, max=999))
    total = red + blue + green
    if total == 0:
        ui.text("The bag is empty", size=24)
        return
    ui.text(f"{red} of {total} = {Fraction(red, total)}", size=40, bold=True)
    ui.text(f"{100 * red / total:.1f} %", size=28)
