def app(ui):
    ui.title("Bookcase")
    boards = int(ui.number("Boards", 5, min=1))
    width = ui.number("Length of a board (cm)", 80, min=1)
    height = ui.number("Height of the sides (cm)", 180, min=1)
    price = ui.number("Price of a metre", 6.0, min=0, step=0.5)
    metres = (boards * width + 2 * height) / 100
    ui.table([[f"{boards} boards", f"{boards * width / 100:g} m"], ["2 sides", f"{2 * height / 100:g} m"]])
    ui.text(f"{metres:.2f} m", size=40, bold=True)
    ui.text(f"Costs {metres * price:.2f}", size=24)
