from datetime import date, timedelta


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    m = (a + 11 * d + 22 * e) // 451
    month, day = divmod(d + e - 7 * m + 114, 31)
    return date(year, month, day + 1)


def app(ui):
    ui.title("Easter")
    year = int(ui.number("Year", ui.now.year, min=1583, max=4000))
    sunday = easter(year)
    ui.text(f"{sunday.day} {sunday:%B} {year}", size=40, bold=True)
    for name, days in [("Ash Wednesday", -46), ("Good Friday", -2), ("Ascension", 39), ("Pentecost", 49)]:
        day = sunday + timedelta(days=days)
        ui.text(f"{name}: {day.day} {day:%B}")
