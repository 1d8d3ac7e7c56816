def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        many = ui.number("How many", 1, min=1)
        if ui.button("Add") and name:
            things.append([name, price, many])
            ui.clear("Thing")
    picked = ui.list([f"{name}: {many} x {price:.2f} = {many * price:.2f}" for name, price, many in things], actions=["Delete"])
    if picked:
        things.pop(picked.index)
    ui.text(f"Sum: {sum(price * many for name, price, many in things):.2f}", size=24, bold=True)
