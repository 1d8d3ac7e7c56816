def app(ui):
    ui.title("Simplify a fraction")
    with ui.row():
        top = int(ui.number("Numerator", 2))
        bottom = int(ui.number("Denominator", 4))
    if bottom == 0:
        ui.text("Not possible", size=24, color="bad")
    else:
        divisor = math.gcd(top, bottom)
        ui.text(f"= {top // divisor}/{bottom // divisor}", size=48, bold=True)
        ui.text(f"{top / bottom * 100:.1f} %", size=24)
