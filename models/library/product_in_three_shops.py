SHOPS = ["Market", "Corner", "Online"]


def app(ui):
    ui.title("Where is it cheapest?")
    products = ui.state.get("products", [])
    name = ui.field("Product").strip()
    with ui.row():
        prices = [ui.number(shop, 2.0, min=0, step=0.1) for shop in SHOPS]
    if ui.button("Add") and name:
        products.append([name, SHOPS[prices.index(min(prices))], min(prices)])
        ui.clear("Product")
    picked = ui.list([f"{name}: {shop}, {price:.2f}" for name, shop, price in products], actions=["Delete"])
    if picked:
        products.pop(picked.index)
    if products:
        ui.text(f"All at the cheapest: {sum(price for name, shop, price in products):.2f}", size=24, bold=True)
    else:
        ui.text("Nothing to compare", color="muted")
