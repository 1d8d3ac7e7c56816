from datetime import datetime


def app(ui):
    ui.title("My seconds")
    typed = ui.field("Born on", "1990-06-15").strip()
    hour = ui.number("At what hour", 12, min=0, max=23)
    try:
        born = datetime.fromisoformat(typed).replace(hour=int(hour), minute=0, second=0)
    except ValueError:
        ui.text("Write the date like 1990-06-15", color="muted")
        return
    seconds = int((ui.now - born).total_seconds())
    if seconds < 0:
        ui.text("That day is still to come", size=24)
        return
    ui.text(f"{seconds:,}", size=48, bold=True, align="center")
    ui.text("seconds old", align="center")
    ui.text(f"{seconds // 60:,} minutes or {seconds // 3600:,} hours", color="muted", align="center")
