def app(ui):
    ui.title("Bread price")
    prices = ui.state.get("prices", [])
    with ui.row():
        year = int(ui.number("Year", ui.now.year, min=1900, max=2100))
        price = ui.number("Price", 2.5, min=0, step=0.1)
        if ui.button("Add"):
            prices.append([year, price])
            prices.sort()
    if not prices:
        ui.text("Add the first price", color="muted")
        return
    ui.chart([price for year, price in prices], kind="line", labels=[year for year, price in prices])
    first, last = prices[0][1], prices[-1][1]
    if first > 0:
        ui.text(f"{100 * (last - first) / first:+.0f}%", size=36, bold=True)
    if ui.button("Delete the newest year"):
        prices.pop()
