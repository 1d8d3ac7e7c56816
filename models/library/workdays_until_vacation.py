from datetime import date, timedelta


def app(ui):
    ui.title("Until vacation")
    typed = ui.field("First day of vacation", "2026-07-06").strip()
    try:
        first = date.fromisoformat(typed)
    except ValueError:
        ui.text("Write the date like 2026-07-06", color="muted")
        return
    today = ui.now.date()
    days = (first - today).days
    if days <= 0:
        ui.text("Vacation!", size=64, bold=True, color="good", align="center")
        return
    work = sum((today + timedelta(days=ahead)).weekday() < 5 for ahead in range(min(days, 3660)))
    ui.text(work, size=80, bold=True, align="center")
    ui.text("working day left" if work == 1 else "working days left", align="center")
    ui.text(f"{days} {'day' if days == 1 else 'days'} in all, today counts", color="muted", align="center")
