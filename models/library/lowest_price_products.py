def app(ui):
    ui.title("Lowest prices")
    prices = ui.state.get("prices", {})
    with ui.row():
        name = ui.field("Product").strip().capitalize()
        price = ui.number("Price", 5.0, min=0, step=0.1)
        if ui.button("Save") and name:
            prices.setdefault(name, []).append(price)
            ui.clear("Product")
    rows = [[name, f"{min(seen):.2f}", f"{seen[-1]:.2f}"] for name, seen in sorted(prices.items())]
    if rows:
        ui.table(rows, header=["Product", "Lowest", "Last"])
    else:
        ui.text("No prices yet", color="muted")
