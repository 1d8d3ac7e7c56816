def app(ui):
    ui.title("Holiday money")
    spent = ui.state.get("spent", [])
    with ui.row():
        what = ui.field("For what").strip()
        amount = ui.number("Amount", 10, min=0)
        if ui.button("Spend") and what:
            spent.append({"what": what, "amount": amount})
            ui.clear("For what")
    left = 600 - sum(entry["amount"] for entry in spent)
    ui.text(f"Left: {left:.2f}", size=32, bold=True)
    for entry in spent:
        ui.text(f"{entry['what']} {entry['amount']:.2f}")
    if spent and ui.button("Undo"):
        spent.pop()
