from datetime import date, timedelta


def app(ui):
    ui.title("Days before or after")
    typed = ui.field("Date", str(ui.today)).strip()
    days = int(ui.number("Days", 100, min=0, max=100000))
    way = ui.choice("Way", ["Before", "After"])
    try:
        start = date.fromisoformat(typed)
    except ValueError:
        ui.text("Write the date like 2026-03-14", color="muted")
        return
    result = start - timedelta(days=days) if way == "Before" else start + timedelta(days=days)
    ui.text(f"{result:%A, %d %B %Y}", size=32, bold=True)
