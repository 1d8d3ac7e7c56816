def app(ui):
    ui.title("Two offers")
    with ui.row():
        with ui.card("Bakery"):
            month = ui.number("Salary a month", 2400, min=0)
            bakery = month * 13
            ui.text(f"{bakery:.0f} a year", size=24)
        with ui.card("Garage"):
            pay = ui.number("Pay an hour", 15.0, min=0, step=0.5)
            hours = ui.number("Hours a week", 40, min=0)
            garage = pay * hours * 52
            ui.text(f"{garage:.0f} a year", size=24)
    if bakery == garage:
        ui.text("Both pay the same", size=32)
    else:
        ui.text(f"{'Bakery' if bakery > garage else 'Garage'} pays more", size=32, bold=True)
