from datetime import datetime


def app(ui):
    ui.title("Countdown")
    typed = ui.field("Date and time", "2027-01-01 00:00").strip()
    try:
        end = datetime.fromisoformat(typed)
    except ValueError:
        ui.text("Write it like 2026-12-31 18:00", color="muted")
        return
    ui.every(1)
    left = math.ceil((end - ui.now).total_seconds())
    if left <= 0:
        ui.text("It is over", size=40, bold=True)
        return
    days, left = left // 86400, left % 86400
    ui.text(f"{days} {'day' if days == 1 else 'days'}", size=40, bold=True)
    ui.text(f"{left // 3600:02d}:{left // 60 % 60:02d}:{left % 60:02d}", size=40)
