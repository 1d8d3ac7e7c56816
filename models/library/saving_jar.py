def app(ui):
    ui.title("Bike jar")
    s = ui.state
    money, history = s.get("money", 0), s.get("history", [])
    amount = ui.number("Amount", 20, min=1)
    with ui.row():
        if ui.button("Put in"):
            money += amount
            history.insert(0, f"{ui.today} +{amount:g}")
        if ui.button("Take out") and amount <= money:
            money -= amount
            history.insert(0, f"{ui.today} -{amount:g}")
    s.money = money
    ui.text(f"Bike: {money:g} of 400", size=32)
    ui.progress(min(1, money / 400))
    ui.text(f"Missing: {max(0, 400 - money):g}")
    ui.list(history)
