def app(ui):
    ui.title("Shopping for 50")
    s = ui.state
    things = s.get("things", [])
    left = 50 - sum(thing["price"] for thing in things)
    with ui.row():
        name = ui.field("Thing").strip()
        price = ui.number("Price", 1.0, min=0, step=0.1)
        if ui.button("Add") and name:
            s.refused = price > left
            if not s.refused:
                things.append({"name": name, "price": price})
                ui.clear("Thing")
    ui.text(f"Left: {left:.2f}", size=24, bold=True)
    if s.get("refused"):
        ui.text("Too expensive", color="bad")
    for thing in things:
        ui.text(f"{thing['name']} {thing['price']:.2f}")
