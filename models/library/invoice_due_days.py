from datetime import date, timedelta


def app(ui):
    ui.title("Due date")
    typed = ui.field("Invoice date", str(ui.today)).strip()
    days = ui.choice("Days", [14, 30])
    try:
        due = date.fromisoformat(typed) + timedelta(days=days)
        ui.text(f"{due:%A, %d %B %Y}", size=32, bold=True)
    except ValueError:
        ui.text("Type a date like 2026-03-14", color="muted")
