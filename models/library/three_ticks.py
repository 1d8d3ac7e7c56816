THINGS = ["Walk", "Fruit", "No phone in bed"]


def app(ui):
    ui.title("Three things")
    s = ui.state
    today = str(ui.today)
    days = s.get("days", {})
    done = days.get(today, [])
    for thing in THINGS:
        if thing in done:
            if ui.button(f"✓ {thing}"):
                days[today] = [other for other in done if other != thing]
        elif ui.button(thing):
            days[today] = done + [thing]
    perfect = sorted(day for day in days if len(days[day]) == 3)
    ui.text(f"Today: {len(done)} of 3", size=24)
    ui.text(f"Perfect days: {len(perfect)}", size=24)
    ui.text(f"Last: {perfect[-1] if perfect else '-'}")
