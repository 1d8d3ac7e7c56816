from datetime import timedelta


def app(ui):
    ui.title("This week")
    s = ui.state
    monday = str(ui.today - timedelta(days=ui.today.weekday()))
    if s.get("monday") != monday:
        s.monday = monday
        s.spent = 0
    budget = ui.number("Budget", 120.0, min=0)
    with ui.row():
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Spend"):
            s.spent += amount
    left = budget - s.spent
    days = 7 - ui.today.weekday()
    if left >= 0:
        ui.text(f"{left:.2f} left", size=40, bold=True)
        ui.text(f"{left / days:.2f} a day")
    else:
        ui.text(f"{-left:.2f} too much", size=40, bold=True, color="bad")
    ui.text(f"Until Sunday: {days} {'day' if days == 1 else 'days'}", color="muted")
