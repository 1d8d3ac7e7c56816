from datetime import date, timedelta


def app(ui):
    ui.title("Due date")
    try:
        start = date.fromisoformat(ui.field("First day of the last period", "2026-01-01").strip())
    except ValueError:
        ui.text("Write the date like 2026-01-01", color="warn")
        return
    due = start + timedelta(days=280)
    ui.text(f"{due.day} {due:%B %Y}", size=40, bold=True)
    weeks, days = divmod((ui.now.date() - start).days, 7)
    if weeks >= 0:
        ui.text(f"{weeks} week{'' if weeks == 1 else 's'} and {days} day{'' if days == 1 else 's'} pregnant")
