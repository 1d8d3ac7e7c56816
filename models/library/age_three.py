from datetime import date

BORN = {"Lisa": date(2015, 6, 1), "Paul": date(2012, 11, 20), "Oma": date(1948, 3, 14)}


def app(ui):
    ui.title("Ages")
    today = ui.now.date()
    total = 0
    for name, born in BORN.items():
        age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
        total += age
        ui.text(f"{name}: {age}", size=28)
    ui.text(f"Together: {total} years", bold=True)
