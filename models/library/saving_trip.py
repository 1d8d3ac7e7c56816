def app(ui):
    ui.title("Trip jar")
    s = ui.state
    money, history = s.get("money", 0), s.get("history", [])
    amount = ui.number("Amount", 50, min=1)
    with ui.row():
        if ui.button("Put in"):
            money += amount
            history.append(f"{ui.today} +{amount:g}")
        if ui.button("Take out") and amount <= money:
            money -= amount
            history.append(f"{ui.today} -{amount:g}")
    s.money = money
    ui.text(f"Trip: {money:g} of 900", size=32)
    ui.progress(min(1, money / 900))
    ui.text(f"{money / 9:.0f}% saved")
    ui.list(history)
