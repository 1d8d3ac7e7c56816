def app(ui):
    ui.title("Parcel by courier")
    extra = 5 if ui.switch("It is Sunday") else 0
    km = float(ui.field("Distance (km)", "0") or 0)
    charge = km * 1.5
    if charge < 12:
        charge = 12
    ui.divider()
    ui.text(f"{charge + extra:g} euros to pay")
