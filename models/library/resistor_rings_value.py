COLORS = ["black", "brown", "red", "orange", "yellow", "green", "blue", "violet", "gray", "white"]


def app(ui):
    ui.title("Resistor")
    with ui.row():
        first = ui.choice("First ring", COLORS[1:])
        second = ui.choice("Second ring", COLORS)
        third = ui.choice("Third ring", COLORS)
    ohms = (COLORS.index(first) * 10 + COLORS.index(second)) * 10 ** COLORS.index(third)
    c = ui.canvas(400, 120)
    c.line(0, 60, 400, 60, "silver", 6)
    c.rect(80, 20, 240, 80, "tan")
    for i, color in enumerate([first, second, third]):
        c.rect(110 + i * 55, 20, 24, 80, color)
    if ohms >= 1000000:
        ui.text(f"{ohms / 1000000:g} MΩ", size=48, bold=True)
    elif ohms >= 1000:
        ui.text(f"{ohms / 1000:g} kΩ", size=48, bold=True)
    else:
        ui.text(f"{ohms} Ω", size=48, bold=True)
