CURRENCIES = [("Japan", "yen"), ("Poland", "zloty"), ("India", "rupee"), ("Switzerland", "franc"), ("Mexico", "peso")]


def app(ui):
    ui.title("What do they pay with?")
    s = ui.state
    place, missed = s.get("place", 0), s.get("missed", [])
    if place < len(CURRENCIES):
        country, money = CURRENCIES[place]
        ui.text(f"{country}?", size=40, bold=True)
        typed = ui.field("Currency").strip().lower()
        if ui.button("Answer") and typed:
            if typed not in (money, money + "s"):
                missed.append(f"{country}: {money}")
            s.place = place + 1
            ui.clear("Currency")
        return
    ui.text(f"{len(CURRENCIES) - len(missed)} of {len(CURRENCIES)} right", size=40, bold=True)
    ui.list(missed)
    if ui.button("Again"):
        s.place, s.missed = 0, []
