def app(ui):
    ui.title("Subscriptions")
    subscriptions = ui.state.get("subscriptions", [])
    with ui.row():
        name = ui.field("Name").strip()
        price = ui.number("Price a month", 9.99, min=0, step=0.01)
        if ui.button("Add") and name:
            subscriptions.append([name, price])
            ui.clear("Name")
    picked = ui.list([f"{name}: {price:.2f}" for name, price in subscriptions], actions=["Cancelled"])
    if picked:
        subscriptions.pop(picked.index)
    month = sum(price for name, price in subscriptions)
    ui.text(f"{month:.2f} a month", size=32, bold=True)
    ui.text(f"{month * 12:.2f} a year", size=24)
