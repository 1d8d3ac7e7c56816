from fractions import Fraction


def app(ui):
    ui.title("Inches to mm")
    whole = ui.number("Whole inches", 3, min=0)
    with ui.row():
        top = int(ui.number("Part", 5, min=0))
        bottom = int(ui.choice("of", ["2", "4", "8", "16", "32"], value="8"))
    length = int(whole) + Fraction(top, bottom)
    ui.text(f"{float(length) * 25.4:.1f} mm", size=40, bold=True)
    inches, rest = divmod(length, 1)
    ui.text(f"{inches} {rest} in" if rest else f"{inches} in", size=24)
