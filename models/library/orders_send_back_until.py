from datetime import date, timedelta


def app(ui):
    ui.title("Send back")
    orders = ui.state.get("orders", [])
    with ui.row():
        name = ui.field("Order").strip()
        days = int(ui.number("Days to return it", 14, min=0))
        if ui.button("Add") and name:
            orders.append([str(ui.today + timedelta(days=days)), name])
            orders.sort()
            ui.clear("Order")
    still = [order for order in orders if order[0] >= str(ui.today)]
    lines = []
    for last, name in still:
        day = date.fromisoformat(last)
        lines.append(f"{name}: until {day.day} {day:%B}")
    picked = ui.list(lines, actions=["Sent back"])
    if picked:
        orders.remove(still[picked.index])
    if not still:
        ui.text("Nothing to send back", color="muted")
