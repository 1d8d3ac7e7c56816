from datetime import datetime


def app(ui):
    typed = ui.field("Type a date (YYYY-MM-DD)", "2026-03-20")
    try:
        day = datetime.strptime(typed.strip(), "%Y-%m-%d").date()
    except ValueError:
        ui.text("No date")
        return
    days = (day - ui.now.date()).days
    ui.text(f"It's a {day:%A}, {abs(days)} days {'away' if days >= 0 else 'ago'}")
