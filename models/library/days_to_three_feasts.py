from datetime import date


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def app(ui):
    ui.title("Next feasts")
    today, year = ui.now.date(), ui.now.year
    feasts = []
    for name, days in [
        ("Easter", [easter(year), easter(year + 1)]),
        ("Christmas", [date(year, 12, 25), date(year + 1, 12, 25)]),
        ("New Year", [date(year, 1, 1), date(year + 1, 1, 1)]),
    ]:
        day = min(day for day in days if day >= today)
        left = (day - today).days
        feasts.append([left, [name, f"{day.day} {day:%B %Y}", left or "today"]])
    ui.table([row for left, row in sorted(feasts)], header=["Feast", "Date", "Days"])
