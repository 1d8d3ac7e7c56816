from datetime import date, timedelta


def app(ui):
    ui.title("Next period")
    text = ui.field("First day of the last period", "2026-03-01").strip()
    cycle = ui.number("Cycle in days", 28, min=20, max=45)
    try:
        day = date.fromisoformat(text) + timedelta(days=cycle)
    except ValueError:
        ui.text("Write the date like 2026-03-01", color="warn")
        return
    today = ui.now.date()
    while day < today:
        day += timedelta(days=cycle)
    ui.text(f"{day.day} {day:%B}", size=40, bold=True)
    left = (day - today).days
    ui.text("today" if left == 0 else f"in {left} day{'' if left == 1 else 's'}")
    for count in [1, 2]:
        later = day + timedelta(days=cycle * count)
        ui.text(f"{later.day} {later:%B}", color="muted")
