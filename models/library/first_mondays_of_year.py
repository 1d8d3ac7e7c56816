from datetime import date

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("First in the month")
    year = int(ui.number("Year", 2026, min=1900, max=2100))
    weekday = DAYS.index(ui.choice("Weekday", DAYS))
    rows = []
    for month in range(1, 13):
        first = date(year, month, 1)
        rows.append([f"{first:%B}", 1 + (weekday - first.weekday()) % 7])
    ui.table(rows, header=["Month", "Day"])
