from datetime import date

STARTS = [(3, 20, "Spring"), (6, 21, "Summer"), (9, 22, "Autumn"), (12, 21, "Winter")]


def app(ui):
    ui.title("Season")
    today = ui.now.date()
    season = "Winter"
    coming = [(date(today.year + 1, 3, 20), "Spring")]
    for month, day, name in STARTS:
        start = date(today.year, month, day)
        if start <= today:
            season = name
        else:
            coming.append((start, name))
    start, name = min(coming)
    left = (start - today).days
    ui.text(season, size=48, bold=True)
    ui.text(f"{left} {'day' if left == 1 else 'days'} until {name}", size=24)
