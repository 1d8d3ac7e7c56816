def app(ui):
    ui.title("Exchange")
    euros = ui.number("Euros", 100.0, min=0)
    rate = ui.number("Dollars for one euro", 1.1, min=0, step=0.01)
    ui.text(f"{euros * rate:.2f} dollars", size=32)
