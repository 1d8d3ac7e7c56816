def app(ui):
    ui.title("Fixed costs")
    costs = ui.state.get("costs", [])
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 50.0, min=0)
        paid = ui.choice("Paid", ["every month", "every year"])
        if ui.button("Add") and name:
            costs.append([name, amount, paid])
            ui.clear("Name")
    year = sum(amount * (12 if paid == "every month" else 1) for name, amount, paid in costs)
    ui.text(f"{year / 12:.2f} a month", size=36, bold=True)
    ui.text(f"{year:.2f} a year", size=24)
    picked = ui.list([f"{name}: {amount:.2f} {paid}" for name, amount, paid in costs], actions=["Delete"])
    if picked:
        costs.pop(picked.index)
