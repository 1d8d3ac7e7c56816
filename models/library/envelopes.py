def app(ui):
    ui.title("Envelopes")
    money = ui.state.get("money", {"Food": 200, "Fun": 80, "Clothes": 60})
    with ui.row():
        name = ui.choice("Envelope", list(money))
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Take out"):
            money[name] = max(0, money[name] - amount)
    for name in money:
        ui.text(f"{name}: {money[name] or 'empty'}", size=24)
