def app(ui):
    ui.title("Wishes")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        name = ui.field("Wish")
        price = ui.number("Price", 0.0, min=0)
        if ui.button("Add") and name:
            wishes.append({"name": name, "price": price})
    for wish in wishes:
        ui.text(f"{wish['name']}: {wish['price']:.2f}")
    if wishes:
        ui.text(f"Together: {sum(wish['price'] for wish in wishes):.2f}")
        ui.text(f"The dearest: {max(wishes, key=lambda wish: wish['price'])['name']}")
