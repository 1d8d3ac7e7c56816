from datetime import date


def app(ui):
    ui.title("Days to a date")
    typed = ui.field("Date", placeholder="2026-04-01").strip()
    if typed:
        try:
            days = (date.fromisoformat(typed) - ui.today).days
            if days > 0:
                ui.text(f"in {days} days", size=40)
            else:
                ui.text("Today" if days == 0 else f"{-days} days ago", size=40)
        except ValueError:
            ui.text("Type a date like 2026-04-01", color="muted")
