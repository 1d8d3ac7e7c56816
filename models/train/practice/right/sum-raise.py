def app(ui):
    ui.title("My pay in some years")
    pay = ui.number("Pay", 2000.0, min=0)
    percent = ui.number("Raise in %", 3.0, min=0)
    years = ui.number("Years", 5, min=1, max=50)
    for year in range(1, years + 1):
        pay = pay * (1 + percent / 100)
        ui.text(f"After year {year}: {pay:.2f}")
