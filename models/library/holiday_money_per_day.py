from datetime import date


def app(ui):
    ui.title("Holiday budget")
    s = ui.state
    first = s.get("first")
    if not first:
        first = s.first = str(ui.today)
    with ui.row():
        budget = ui.number("Budget", 700.0, min=0, step=10)
        days = int(ui.number("Days", 10, min=1))
    with ui.row():
        amount = ui.number("Amount", 20.0, min=0)
        if ui.button("Spend"):
            s.spent = s.get("spent", 0) + amount
    left = budget - s.get("spent", 0)
    ahead = days - (ui.today - date.fromisoformat(first)).days
    if ahead < 1:
        ui.text("The holiday is over", size=40, bold=True)
        ui.text(f"{left:.2f} left")
    else:
        ui.text(f"{left / ahead:.2f} a day", size=40, bold=True, color="good" if left > 0 else "bad")
        ui.text(f"{left:.2f} left for {ahead} {'day' if ahead == 1 else 'days'}")
    if ui.button("Begin again today"):
        s.first = str(ui.today)
        s.spent = 0
