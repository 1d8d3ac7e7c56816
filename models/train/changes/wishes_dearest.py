def app(ui):
    ui.title("Wish list")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        name = ui.field("Wish", placeholder="A bicycle")
        price = ui.number("Price", 10, min=0)
        if ui.button("Add wish") and name.strip():
            wishes.append({"name": name.strip(), "price": price})
            ui.clear("Wish")
    wishes.sort(key=lambda wish: -wish["price"])
    for wish in list(wishes):
        with ui.row():
            ui.text(wish["name"], size=20)
            ui.text(f"{wish['price']:.2f}", color="muted")
            if ui.button("Got it"):
                wishes.remove(wish)
    if wishes:
        ui.text(f"Cheapest: {wishes[-1]['name']}", color="good")
    total = sum(wish["price"] for wish in wishes)
    ui.text(f"All wishes cost {total:.2f}", bold=True)
