def app(ui):
    ui.title("Fractions")
    with ui.row():
        a = ui.number("Numerator 1", 1)
        b = ui.number("Denominator 1", 2, min=1)
    with ui.row():
        c = ui.number("Numerator 2", 1)
        d = ui.number("Denominator 2", 3, min=1)
    top, bottom = a * d + c * b, b * d
    by = math.gcd(top, bottom) or 1
    ui.text(f"{top // by}/{bottom // by}", size=40)
