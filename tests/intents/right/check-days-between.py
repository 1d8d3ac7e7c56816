def app(ui):
    ui.title("Days between")
    first = ui.field("First date", "2026-01-01")
    second = ui.field("Second date", "2026-01-31")
    try:
        days = (datetime.date.fromisoformat(second) - datetime.date.fromisoformat(first)).days
        ui.text(f"{abs(days)} days", size=32)
    except ValueError:
        ui.text("Write the dates like 2026-01-31", color="bad")
