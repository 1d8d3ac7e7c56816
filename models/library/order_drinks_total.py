def app(ui):
    ui.title("Bar")
    prices = {"Beer": 4, "Juice": 3, "Water": 2}
    counts = ui.state.get("counts", {"Beer": 0, "Juice": 0, "Water": 0})
    drinks = list(prices)
    picked = ui.list([f"{drink}: {counts[drink]}" for drink in drinks], actions=["+", "-"])
    if picked:
        drink = drinks[picked.index]
        counts[drink] = max(0, counts[drink] + (1 if picked.action == "+" else -1))
    ui.text(f"Sum: {sum(counts[drink] * prices[drink] for drink in drinks)}", size=28, bold=True)
