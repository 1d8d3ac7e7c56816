def app(ui):
    ui.title("This week")
    spent = ui.state.get("spent", [])
    with ui.row():
        what = ui.field("What")
        amount = ui.number("Amount", 0.0, min=0)
        if ui.button("Spend") and what.strip() and amount > 0:
            spent.append([what.strip(), amount])
            ui.clear("What")
    for name, money in spent:
        ui.text(f"{name}: {money:.2f}")
    left = 100 - sum(money for name, money in spent)
    ui.text(f"{left:.2f} left", size=32, color="bad" if left < 20 else "good")
    if left < 20:
        ui.text("Careful", color="bad")
    if ui.button("New week"):
        spent.clear()
