from datetime import date, timedelta


def app(ui):
    ui.title("Days between")
    try:
        first = date.fromisoformat(ui.field("First day", "2026-03-14").strip())
        last = date.fromisoformat(ui.field("Last day", "2026-03-28").strip())
    except ValueError:
        ui.text("Write dates like 2026-03-14", color="warn")
        return
    days = max(0, (last - first).days)
    weekend = sum((first + timedelta(days=n)).weekday() > 4 for n in range(days))
    ui.text(f"Days: {days}", size=40, bold=True)
    ui.text(f"Saturdays and Sundays: {weekend}")
