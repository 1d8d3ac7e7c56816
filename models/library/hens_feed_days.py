def app(ui):
    ui.title("Chicken feed")
    hens = int(ui.number("Hens", 6, min=1))
    grams = ui.number("Grams a hen and day", 120, min=1)
    sack = ui.number("Sack (kg)", 25.0, min=0)
    price = ui.number("Price of the sack", 18.0, min=0)
    eggs = ui.number("Eggs a day", 4, min=0)
    day = hens * grams / 1000
    days = int(sack / day)
    ui.text("1 day" if days == 1 else f"{days} days", size=40, bold=True)
    ui.text(f"{day:.2f} kg a day", size=24)
    if eggs > 0 and sack > 0:
        ui.text(f"Feed for an egg: {price / sack * day / eggs:.2f}", size=20)
