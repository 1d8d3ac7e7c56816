def app(ui):
    ui.title("Prices")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 1.0, min=0)
        if ui.button("Add") and name:
            things.append([name, price])
            ui.clear("Thing")
    order = ui.choice("Sort by", ["Name", "Price"])
    if order == "Name":
        things = sorted(things, key=lambda thing: thing[0].lower())
    else:
        things = sorted(things, key=lambda thing: thing[1])
    for number, (name, price) in enumerate(things, 1):
        ui.text(f"{number}. {name}: {price:.2f}")
