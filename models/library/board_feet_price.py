def app(ui):
    ui.title("Board feet")
    with ui.row():
        thick = ui.number("Thickness in inches", 1.0, min=0, step=0.25)
        wide = ui.number("Width in inches", 6.0, min=0)
        long = ui.number("Length in feet", 8.0, min=0)
    pieces = ui.number("Boards", 5, min=0)
    price = ui.number("Price of a board foot", 4.5, min=0, step=0.1)
    feet = thick * wide * long / 12 * pieces
    ui.text(f"{feet:.1f} board feet", size=40, bold=True)
    ui.text(f"Cost: {feet * price:.2f}", size=24)
