METRES = {"fathom": 1.8288, "cable": 185.2, "nautical mile": 1852, "league": 5556, "metre": 1}


def app(ui):
    ui.title("Lengths at sea")
    with ui.row():
        amount = ui.number("Amount", 10.0, min=0)
        unit = ui.choice("Unit", list(METRES))
    metres = amount * METRES[unit]
    ui.text(f"{metres:.2f} m", size=40, bold=True)
    ui.table([[name, f"{metres / size:.4f}"] for name, size in METRES.items()], header=["Unit", "Amount"])
