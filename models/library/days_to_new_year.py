from datetime import date


def app(ui):
    ui.title("Year")
    today = ui.today
    if today.month == 1 and today.day == 1:
        ui.text("Happy new year", size=48, align="center")
    else:
        days = (date(today.year + 1, 1, 1) - today).days
        ui.text(f"{days} days" if days > 1 else "1 day", size=48, align="center")
