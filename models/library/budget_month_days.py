from datetime import timedelta


def app(ui):
    ui.title("Month")
    s = ui.state
    month = ui.now.strftime("%B")
    if s.get("month") != month:
        s.month, s.left = month, 900
    with ui.row():
        spent = ui.number("Spent", 10, min=0)
        if ui.button("Enter"):
            s.left -= spent
    next_month = (ui.today.replace(day=28) + timedelta(days=4)).replace(day=1)
    days = (next_month - ui.today).days
    ui.text(f"Left: {s.left:.2f}", size=32, bold=True)
    ui.text(f"{s.left / days:.2f} a day for {days} days")
