def app(ui):
    ui.title("Rent or buy")
    price = ui.number("Price to buy", 180.0, min=0)
    rent = ui.number("Rent a day", 25.0, min=0)
    days = ui.number("Days", 5, min=0)
    saved = price - rent * days
    if saved > 0:
        ui.text(f"Renting is cheaper by {saved:.2f}", size=32, bold=True)
    elif saved < 0:
        ui.text(f"Buying is cheaper by {-saved:.2f}", size=32, bold=True)
    else:
        ui.text("Both cost the same", size=32, bold=True)
