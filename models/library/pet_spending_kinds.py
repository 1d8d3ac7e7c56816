KINDS = ["Food", "Vet", "Toys"]


def app(ui):
    ui.title("My pets")
    spent = ui.state.get("spent", [])
    with ui.row():
        kind = ui.choice("For", KINDS)
        amount = ui.number("Amount", 20.0, min=0)
    with ui.row():
        if ui.button("Spend"):
            spent.append([kind, amount])
        if ui.button("Undo") and spent:
            spent.pop()
    ui.text(f"{sum(amount for kind, amount in spent):.2f} in all", size=36, bold=True)
    for name in KINDS:
        ui.text(f"{name}: {sum(amount for kind, amount in spent if kind == name):.2f}")
