def app(ui):
    ui.title("Expenses")
    spent = ui.state.get("spent", [])
    what = ui.field("What")
    amount = ui.number("Amount", 0.0, min=0)
    if ui.button("Add") and what:
        spent.append({"what": what, "amount": amount})
    for entry in spent:
        ui.text(f"{entry['what']}: {entry['amount']:.2f}")
    ui.text(f"Total: {sum(entry['amount'] for entry in spent):.2f}", bold=True)
