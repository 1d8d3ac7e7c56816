def app(ui):
    ui.title("They owe me")
    debts = ui.state.get("debts", [])
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 5, min=1)
        if ui.button("Add") and name:
            debts.append([name, amount])
            ui.clear("Name")
    picked = ui.list([f"{name}: {amount}" for name, amount in debts], actions=["Paid back"])
    if picked:
        debts.pop(picked.index)
    ui.text(f"Open: {sum(amount for name, amount in debts)}", size=24, bold=True)
