from datetime import date, timedelta


def app(ui):
    ui.title("Fertile days")
    text = ui.field("First day of the last period", "2026-03-10").strip()
    cycle = ui.number("Cycle in days", 28, min=20, max=45)
    try:
        start = date.fromisoformat(text)
    except ValueError:
        ui.text("Write the date like 2026-03-10", color="warn")
        return
    ovulation = start + timedelta(days=cycle - 14)
    first, last = ovulation - timedelta(days=5), ovulation + timedelta(days=1)
    ui.text(f"{first.day} {first:%B} to {last.day} {last:%B}", size=32, bold=True)
    ui.text(f"Ovulation about {ovulation.day} {ovulation:%B}")
