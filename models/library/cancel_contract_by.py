from datetime import date, timedelta


def app(ui):
    ui.title("Cancel in time")
    typed = ui.field("End date", f"{ui.now.year}-12-31").strip()
    weeks = ui.number("Weeks of notice", 6, min=0, max=100)
    try:
        last = date.fromisoformat(typed) - timedelta(weeks=weeks)
        days = (last - ui.today).days
        ui.text(f"Cancel by {last:%d %B %Y}", size=32, bold=True)
        if days < 0:
            ui.text("Too late", size=24, color="bad")
        else:
            ui.text(f"{days} {'day' if days == 1 else 'days'} left", size=24)
    except ValueError:
        ui.text("Type the date like 2026-12-31", color="muted")
