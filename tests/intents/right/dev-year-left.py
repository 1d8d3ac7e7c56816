def app(ui):
    ui.title("Days left")
    today = ui.now.date()
    left = (datetime.date(today.year, 12, 31) - today).days
    ui.text(f"{left} days left in {today.year}", size=32)
