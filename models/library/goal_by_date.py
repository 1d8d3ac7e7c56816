def app(ui):
    ui.title("Saving for a bike")
    price = ui.number("Price of the bike", 600.0, min=0)
    have = ui.number("I already have", 120.0, min=0)
    months = ui.number("Months", 6, min=1)
    missing = max(0, price - have)
    if missing == 0:
        ui.text("You have enough", size=32, color="good")
        return
    ui.text(f"Missing: {missing:.2f}")
    ui.text(f"Each month: {missing / months:.2f}", size=32, bold=True)
    ui.text(f"Each week: {missing / months / 4.33:.2f}", size=24)
