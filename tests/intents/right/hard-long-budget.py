def app(ui):
    ui.title("Budget")
    spent = ui.state.get("spent", [])
    left = 400 - sum(entry["amount"] for entry in spent)
    ui.text(f"Left: {left:.2f}", size=32)
    if left < 0:
        ui.text("Too much", color="bad")
    elif left < 100:
        ui.text("Careful", color="bad")
    name = ui.field("Name")
    amount = ui.number("Amount", 0.0, min=0)
    if ui.button("Add") and name:
        spent.insert(0, {"name": name, "amount": amount})
    for entry in list(spent):
        with ui.row():
            ui.text(f"{entry['name']}: {entry['amount']:.2f}")
            if ui.button("Delete"):
                spent.remove(entry)
