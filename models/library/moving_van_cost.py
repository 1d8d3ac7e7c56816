def app(ui):
    ui.title("Moving")
    days = ui.number("Days with the van", 1, min=0)
    day_price = ui.number("Van for a day", 80, min=0)
    km = ui.number("Kilometres", 60, min=0)
    km_price = ui.number("Price of a kilometre", 0.3, min=0, step=0.05)
    helpers = ui.number("Helpers", 3, min=0)
    pizza = ui.number("Pizza and drinks each", 12, min=0)
    van = days * day_price + km * km_price
    ui.text(f"Van: {van:.2f}", size=20)
    ui.text(f"Helpers: {helpers * pizza:.2f}", size=20)
    ui.text(f"{van + helpers * pizza:.2f}", size=48, bold=True)
