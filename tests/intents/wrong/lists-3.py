def app(ui):
    ui.title("Expenses")
    spent = ui.state.get("spent", [])
    what = ui.field("What (wish, qué)")
    amount = ui.number("Price (cuánto)", 0.0, min=0)
    if ui.button("Save (guardar, add)") and what:
        spent.append([what, amount])
    for name, price in spent:
        ui.text(f"{name}: {price:.2f}")
    ui.text(f"Total: {spent[-1][1] if spent else 0:.2f}")
