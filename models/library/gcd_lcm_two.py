def app(ui):
    ui.title("GCD and LCM")
    with ui.row():
        first = int(ui.number("First", 36, min=1))
        second = int(ui.number("Second", 48, min=1))
    common = math.gcd(first, second)
    ui.text(f"Greatest common divisor {common}", size=28, bold=True)
    ui.text(f"Least common multiple {first * second // common}", size=28, bold=True)
    if common == 1:
        ui.text("They share no divisor", color="muted")
