def app(ui):
    ui.title("Lent money")
    debts = ui.state.get("debts", {})
    with ui.row():
        name = ui.field("Name").strip()
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Lend") and name:
            debts[name] = debts.get(name, 0) + amount
            ui.clear("Name")
    if debts:
        with ui.row():
            who = ui.choice("Who", list(debts))
            back = ui.number("Back", 5, min=0)
            if ui.button("Pay back"):
                debts[who] = max(0, debts[who] - back)
    for person, owed in debts.items():
        ui.text(f"{person} owes {owed:.2f}" if owed else f"{person}: settled")
