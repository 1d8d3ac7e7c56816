def app(ui):
    ui.title("Dog food")
    kilos = ui.number("Kilos in the bag", 12.0, min=0, step=0.5)
    grams = ui.number("Grams a day", 300, min=1)
    days = int(min(kilos * 1000 // grams, 10000))
    empty = ui.today + datetime.timedelta(days=days)
    ui.text(f"{days} days", size=40, bold=True)
    ui.text(f"Empty on {empty.day} {empty:%B %Y}", size=20)
