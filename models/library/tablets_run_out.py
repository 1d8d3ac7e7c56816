from datetime import timedelta


def app(ui):
    ui.title("Tablets")
    with ui.row():
        left = ui.number("Tablets left", 30, min=0)
        daily = ui.number("Tablets a day", 2, min=1)
    empty = ui.now + timedelta(days=left // daily)
    order = empty - timedelta(days=5)
    if order > ui.now:
        ui.text(f"Order by {order.day} {order:%B}", size=32, bold=True)
    else:
        ui.text("Order now", size=32, bold=True, color="bad")
    ui.text(f"Empty on {empty.day} {empty:%B}")
