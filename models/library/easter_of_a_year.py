from datetime import date, timedelta

FEASTS = [("Good Friday", -2), ("Easter Sunday", 0), ("Easter Monday", 1), ("Ascension", 39), ("Whit Sunday", 49)]


def app(ui):
    ui.title("Easter")
    year = int(ui.number("Year", ui.now.year, min=1583, max=4000))
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    easter = date(year, f // 31, f % 31 + 1)
    ui.text(f"Easter Sunday {easter.day} {easter:%B}", size=32, bold=True)
    rows = []
    for name, days in FEASTS:
        day = easter + timedelta(days=days)
        rows.append([name, f"{day.day} {day:%B}"])
    ui.table(rows, header=["Day", "Date"])
