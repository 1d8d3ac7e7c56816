def app(ui):
    ui.title("Coin collection")
    coins = ui.state.get("coins", [])
    with ui.row():
        name = ui.field("Coin").strip()
        year = int(ui.number("Year", 1950, min=-600, max=2100))
        value = ui.number("Value", 20.0, min=0)
        if ui.button("Add") and name:
            coins.append({"name": name, "year": year, "value": value})
            coins.sort(key=lambda coin: -coin["value"])
            ui.clear("Coin")
    picked = ui.list([f"{coin['name']}, {coin['year']}: {coin['value']:.2f}" for coin in coins], actions=["Sold"])
    if picked:
        coins.pop(picked.index)
    ui.text(f"Worth {sum(coin['value'] for coin in coins):.2f}", size=32, bold=True)
    ui.text(f"{len(coins)} {'coin' if len(coins) == 1 else 'coins'}", color="muted")
