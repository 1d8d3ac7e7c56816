import calendar


def app(ui):
    ui.title("Leap years")
    with ui.row():
        first = int(ui.number("From", 1990, min=1600, max=3000))
        last = int(ui.number("To", 2030, min=1600, max=3000))
    years = [year for year in range(first, last + 1) if calendar.isleap(year)]
    ui.text(f"Leap years: {len(years)}", size=36, bold=True)
    ui.text(", ".join(map(str, years)) or "None in these years", size=20)
