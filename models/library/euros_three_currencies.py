def app(ui):
    ui.title("Euros")
    euros = ui.number("Euros", 10.0, min=0)
    ui.text(f"{euros * 1.08:.2f} dollars", size=20)
    ui.text(f"{euros * 0.85:.2f} pounds", size=20)
    ui.text(f"{euros * 160:.0f} yen", size=20)
