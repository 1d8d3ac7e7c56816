def app(ui):
    ui.title("Without smoking")
    since = ui.field("Since", "2026-03-01")
    try:
        days = (ui.now.date() - datetime.date.fromisoformat(since)).days
        ui.text(f"{days} days", size=40)
        ui.text(f"{days * 8} euros saved")
    except ValueError:
        ui.text("Type a date like 2026-03-01")
