def app(ui):
    ui.title("Tent")
    prices = ui.state.get("prices", [])
    with ui.row():
        price = ui.number("Price", 100, min=0)
        if ui.button("Note"):
            prices.append([ui.now.strftime("%d %b"), price])
    if prices:
        lowest = min(entry[1] for entry in prices[:-1]) if len(prices) > 1 else None
        if lowest is None or prices[-1][1] < lowest:
            ui.text("Lowest so far", color="good", size=24)
        else:
            ui.text(f"Lowest was {lowest:.2f}", size=24)
    for day, amount in prices:
        ui.text(f"{day}: {amount:.2f}")
