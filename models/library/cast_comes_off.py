from datetime import date, timedelta


def app(ui):
    ui.title("Cast")
    text = ui.field("Put on", "2026-03-01").strip()
    weeks = ui.number("Weeks", 6, min=1, max=20)
    try:
        start = date.fromisoformat(text)
    except ValueError:
        ui.text("Write the date like 2026-03-01", color="warn")
        return
    end = start + timedelta(weeks=weeks)
    left = (end - ui.now.date()).days
    if left > 0:
        ui.text(f"{left} day{'' if left == 1 else 's'}", size=48, bold=True)
        ui.text(f"{end.day} {end:%B}")
        ui.progress(max(0, 1 - left / (weeks * 7)))
    else:
        ui.text("It comes off", size=48, color="good")
