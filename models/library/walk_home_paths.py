def app(ui):
    ui.title("Trip money")
    things = ui.state.get("things", [])
    rate = ui.number("Foreign money for 1 euro", 50.0, min=0.01)
    ui.text(f"{sum(price for name, price in things) / rate:.2f} euros in all", size=28, bold=True)
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 100, min=0)
        if ui.button("Add") and name:
            things.append([name, price])
            ui.clear("Thing")
    picked = ui.list([f"{name} {price:g} = {price / rate:.2f} euros" for name, price in things], actions=["Delete"])
    if picked:
        things.pop(picked.index)
