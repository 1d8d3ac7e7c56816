def app(ui):
    ui.title("Quotes")
    quotes = ui.state.get("quotes", [])
    with ui.row():
        name = ui.field("Firm").strip()
        price = ui.number("Price", 1000, min=0)
        if ui.button("Add") and name:
            quotes.append([price, name])
            quotes.sort()
            ui.clear("Firm")
    if not quotes:
        ui.text("No quote yet", color="muted")
        return
    cheapest = quotes[0][0]
    rows = [f"{name}: {price}" + (f" (+{price - cheapest})" if price > cheapest else " cheapest") for price, name in quotes]
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        quotes.pop(picked.index)
