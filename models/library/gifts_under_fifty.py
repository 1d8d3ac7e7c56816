def app(ui):
    ui.title("Presents")
    s = ui.state
    gifts = s.get("gifts", [])
    left = 50 - sum(price for name, price in gifts)
    with ui.row():
        name = ui.field("Present").strip()
        price = ui.number("Price", 10, min=0)
        if ui.button("Add") and name:
            s.refused = price > left
            if not s.refused:
                gifts.append([name, price])
                left -= price
                ui.clear("Present")
    if s.get("refused", False):
        ui.text("Too expensive", color="bad")
    ui.list([f"{name}: {price}" for name, price in gifts])
    ui.text(f"Left: {left}", bold=True)
