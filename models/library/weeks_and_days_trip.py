from datetime import date


def app(ui):
    ui.title("Trip")
    days = (date(2026, 6, 20) - ui.today).days
    if days > 0:
        ui.text(f"{days // 7} weeks and {days % 7} days", size=40, align="center")
    else:
        ui.text("We are off", size=40, color="good", align="center")
