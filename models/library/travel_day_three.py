def app(ui):
    ui.title("Trip")
    euros = ui.number("Euros", 100.0, min=0)
    ui.text(f"{euros * 1.10:.2f} dollars", size=20)
    ui.divider()
    left = 3
    for thing in ["Passport", "Charger", "Jacket"]:
        if ui.checkbox(thing, False):
            left -= 1
    ui.text(f"{left} left", size=20)
    ui.divider()
    day = ui.number("Day", 1, min=1, max=28)
    month = ui.number("Month", 8, min=1, max=12)
    today = ui.now.date()
    date = datetime.date(today.year, month, day)
    if date < today:
        date = datetime.date(today.year + 1, month, day)
    ui.text(f"{(date - today).days} days to go", size=20)
