from datetime import date


def app(ui):
    ui.title("Friday the 13th")
    year = int(ui.number("Year", ui.now.year, min=1800, max=2400))
    days = [date(year, month, 13) for month in range(1, 13)]
    fridays = [day for day in days if day.weekday() == 4]
    ui.text(f"{len(fridays)} {'time' if len(fridays) == 1 else 'times'}", size=40, bold=True)
    ui.list([f"{day:%d %B %Y}" for day in fridays])
