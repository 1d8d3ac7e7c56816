from datetime import date


def app(ui):
    ui.title("Payday")
    money = ui.number("Money left", 220.0, min=0)
    today = ui.now.date()
    payday = date(today.year, today.month, 25)
    if today >= payday:
        payday = date(today.year + today.month // 12, today.month % 12 + 1, 25)
    days = (payday - today).days
    ui.text(f"{days} days until payday", size=24)
    ui.text(f"{money / days:.2f} a day", size=40, bold=True)
