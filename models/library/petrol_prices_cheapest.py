def app(ui):
    ui.title("Petrol prices")
    prices = ui.state.get("prices", [])
    with ui.row():
        station = ui.field("Station").strip()
        price = ui.number("Price", 1.75, min=0, step=0.01)
        if ui.button("Add") and station:
            prices.append([f"{ui.now:%d %b}", station, price])
            ui.clear("Station")
    if prices:
        day, station, price = min(prices, key=lambda entry: entry[2])
        ui.text(f"Cheapest: {station} {price:.2f}", size=28, bold=True)
        ui.chart([entry[2] for entry in prices], labels=[entry[0] for entry in prices])
    else:
        ui.text("No prices yet", color="muted")
    picked = ui.list([f"{day} {station}: {price:.2f}" for day, station, price in prices], actions=["Delete"])
    if picked:
        prices.pop(picked.index)
