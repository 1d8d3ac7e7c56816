from datetime import date


def app(ui):
    ui.title("Money for the day")
    s = ui.state
    today = ui.now.date()
    start = s.setdefault("start", str(today))
    days = (today - date.fromisoformat(start)).days + 1
    left = 30 * days - s.get("spent", 0)
    ui.text(f"{left:g} left", size=48, color="bad" if left < 0 else "good")
    if left < 0:
        ui.text("Too much", color="bad")
    with ui.row():
        amount = ui.number("Amount", 5, min=0)
        if ui.button("Spent"):
            s.spent = s.get("spent", 0) + amount
