from datetime import date, timedelta


def app(ui):
    ui.title("Start by")
    typed = ui.field("Deadline", str(ui.today + timedelta(days=14))).strip()
    hours = ui.number("Hours of work", 20, min=1, max=5000)
    daily = ui.number("Hours a day", 4, min=1, max=24)
    days = math.ceil(hours / daily)
    try:
        start = date.fromisoformat(typed) - timedelta(days=days - 1)
        if start >= ui.today:
            ui.text(f"{start:%A, %d %B}", size=40, bold=True)
        else:
            ui.text("Too late to be ready in time", size=32, color="bad")
        ui.text(f"{days} {'day' if days == 1 else 'days'} of work")
    except ValueError:
        ui.text("Type the date like 2026-03-28", color="muted")
