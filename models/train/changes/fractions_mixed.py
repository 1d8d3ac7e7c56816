from fractions import Fraction


def app(ui):
    ui.title("Fractions")
    with ui.grid(2):
        top1 = ui.number("First: top", 1)
        top2 = ui.number("Second: top", 1)
        bottom1 = ui.number("First: bottom", 2, min=1)
        bottom2 = ui.number("Second: bottom", 3, min=1)
    sign = ui.choice("Calculate", ["+", "-", "×", "÷"])
    a = Fraction(int(top1), int(bottom1))
    b = Fraction(int(top2), int(bottom2))
    if sign == "+":
        result = a + b
    elif sign == "-":
        result = a - b
    elif sign == "×":
        result = a * b
    elif b == 0:
        ui.text("Nothing can be divided by 0", color="bad")
        return
    else:
        result = a / b
    ui.text(f"{a} {sign} {b} = {result}", size=36, bold=True, align="center")
    whole = abs(result) // 1
    rest = abs(result) - whole
    if whole and rest:
        ui.text(f"{'-' if result < 0 else ''}{whole} {rest}", size=24, align="center")
    ui.text(f"that is {float(result):.4g}", color="muted", align="center")
