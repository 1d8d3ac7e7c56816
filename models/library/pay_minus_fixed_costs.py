def app(ui):
    ui.title("After the fixed costs")
    costs = ui.state.get("costs", [])
    pay = ui.number("Pay", 2000.0, min=0)
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 50.0, min=0)
        if ui.button("Add") and name:
            costs.append([name, amount])
            ui.clear("Name")
    left = pay - sum(amount for name, amount in costs)
    ui.text(f"{left:.2f} left", size=40, bold=True, color="good" if left >= 0 else "bad")
    ui.text(f"{left / 30:.2f} a day")
    picked = ui.list([f"{name}: {amount:.2f}" for name, amount in costs], actions=["Delete"])
    if picked:
        costs.pop(picked.index)
