from datetime import date, timedelta


def app(ui):
    ui.title("Deadline")
    typed = ui.field("Start", str(ui.today)).strip()
    days = int(ui.number("Days", 14, min=0, max=10000))
    try:
        end = date.fromisoformat(typed) + timedelta(days=days)
    except ValueError:
        ui.text("Write the start like 2026-03-14", color="muted")
        return
    fell = end
    while end.weekday() > 4:
        end += timedelta(days=1)
    ui.text(f"{end:%A, %d %B %Y}", size=32, bold=True)
    if end != fell:
        ui.text(f"moved from {fell:%A}")
    left = (end - ui.now.date()).days
    ui.text("It is over" if left < 0 else f"{left} {'day' if left == 1 else 'days'} left", color="muted")
