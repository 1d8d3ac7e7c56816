from datetime import timedelta


def app(ui):
    ui.title("Dog food")
    kilos = ui.number("Kilos in the bag", 12.0, min=0, max=100)
    grams = ui.number("Grams a day", 300, min=10)
    days = int(kilos * 1000 / grams)
    buy = ui.now + timedelta(days=max(0, days - 2))
    ui.text(f"Lasts {days} days", size=32, bold=True)
    ui.text(f"Buy on {buy.strftime('%Y-%m-%d')}", size=24)
