def app(ui):
    ui.title("They owe me")
    debts = ui.state.get("debts", {})
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 10, min=1)
        if ui.button("Lend") and name:
            debts[name] = debts.get(name, 0) + amount
            ui.clear("Name")
    names = list(debts)
    picked = ui.list([f"{name}: {debts[name]}" for name in names], actions=["Paid"])
    if picked:
        del debts[names[picked.index]]
    if debts:
        ui.text(f"All: {sum(debts.values())}", size=24)
    else:
        ui.text("Nobody owes you anything", color="muted")
