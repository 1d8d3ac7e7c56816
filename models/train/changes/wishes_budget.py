def app(ui):
    ui.title("Wish list")
    wishes = ui.state.get("wishes", [])
    with ui.row():
        name = ui.field("Wish", placeholder="A bicycle")
        price = ui.number("Price", 10, min=0)
        if ui.button("Add wish") and name.strip():
            wishes.append({"name": name.strip(), "price": price})
            wishes.sort(key=lambda wish: wish["price"])
            ui.clear("Wish")
    money = ui.number("My money", 50, min=0)
    ui.text(f"You can afford {sum(wish['price'] <= money for wish in wishes)} of them")
    for wish in list(wishes):
        with ui.row():
            ui.text(wish["name"], size=20, color="good" if wish["price"] <= money else "")
            ui.text(f"{wish['price']:.2f}", color="muted")
            if ui.button("Got it"):
                wishes.remove(wish)
    if wishes:
        ui.text(f"Cheapest: {wishes[0]['name']}", color="good")
    total = sum(wish["price"] for wish in wishes)
    ui.text(f"All wishes cost {total:.2f}", bold=True)
