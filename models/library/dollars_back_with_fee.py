def app(ui):
    ui.title("At the bank")
    dollars = ui.number("Dollars", 110.0, min=0)
    euros = dollars / 1.10
    fee = euros * 2 / 100
    ui.text(f"Fee: {fee:.2f} €", size=20)
    ui.text(f"You get: {euros - fee:.2f} €", size=24, bold=True)
