PRICES = {"Small cup": 1.0, "Big cup": 1.5, "Cookie": 0.5}


def app(ui):
    ui.title("Lemonade stand")
    sales = ui.state.get("sales", [])
    with ui.row():
        for name in PRICES:
            if ui.button(name):
                sales.append(name)
        if ui.button("Undo") and sales:
            sales.pop()
    for name, price in PRICES.items():
        ui.text(f"{name}, {price:.2f}: {sales.count(name)}")
    ui.text(f"Money: {sum(PRICES[name] for name in sales):.2f}", size=40, bold=True)
