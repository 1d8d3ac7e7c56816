def app(ui):
    ui.title("Spare change")
    purchases = ui.state.get("purchases", [])
    with ui.row():
        price = ui.number("Purchase", 3.4, min=0, step=0.01)
        if ui.button("Add"):
            purchases.append([price, round(math.ceil(price) - price, 2)])
    ui.text(f"Saved: {sum(change for price, change in purchases):.2f}", size=40, bold=True)
    picked = ui.list([f"{price:.2f}, {change:.2f} saved" for price, change in purchases], actions=["Delete"])
    if picked:
        purchases.pop(picked.index)
