def app(ui):
    ui.title("Greatest common divisor")
    with ui.row():
        first = int(ui.number("First", 84, min=1))
        second = int(ui.number("Second", 30, min=1))
    steps = []
    a, b = first, second
    while b:
        steps.append(f"{a} = {a // b} × {b} + {a % b}")
        a, b = b, a % b
    ui.text(f"GCD of {first} and {second} = {a}", size=32, bold=True)
    for step in steps:
        ui.text(step, size=20)
