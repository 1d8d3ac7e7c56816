def app(ui):
    ui.title("Running total")
    amounts = ui.state.get("amounts", [])
    with ui.row():
        amount = ui.number("Amount", 10)
        if ui.button("Add"):
            amounts.append(amount)
        if ui.button("Undo") and amounts:
            amounts.pop()
    totals = []
    for amount in amounts:
        totals.append(amount + (totals[-1] if totals else 0))
    ui.text(f"Total: {totals[-1] if totals else 0:.10g}", size=40, bold=True)
    if totals:
        ui.chart(totals, labels=[str(i + 1) for i in range(len(totals))])
    else:
        ui.text("Nothing added yet", color="muted")
