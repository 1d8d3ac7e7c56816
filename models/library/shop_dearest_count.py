def app(ui):
    ui.title("Groceries")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Name").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            things.append([name, price])
            ui.clear("Name")
    ui.list([f"{name}: {price:.2f}" for name, price in things])
    ui.text(f"{len(things)} things", size=20)
    ui.text(f"Sum: {sum(price for name, price in things):.2f}", size=20)
    if things:
        ui.text(f"Dearest: {max(things, key=lambda thing: thing[1])[0]}", size=20)
