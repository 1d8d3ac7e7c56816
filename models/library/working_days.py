from datetime import date, timedelta


def app(ui):
    ui.title("Working days")
    try:
        first = date.fromisoformat(ui.field("From", "2026-03-16").strip())
        last = date.fromisoformat(ui.field("To", "2026-03-27").strip())
    except ValueError:
        ui.text("Write dates like 2026-03-14", color="warn")
        return
    days = (last - first).days + 1
    working = sum((first + timedelta(days=n)).weekday() < 5 for n in range(days))
    ui.text(f"Working days: {working}", size=40, bold=True)
