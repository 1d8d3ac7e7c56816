def app(ui):
    ui.title("Amounts")
    amounts = ui.state.get("amounts", [])
    with ui.row():
        amount = ui.number("Amount", 0)
        if ui.button("Add"):
            amounts.append(amount)
        if ui.button("Undo") and amounts:
            amounts.pop()
        if ui.button("Clear all"):
            amounts.clear()
    ui.list([f"{amount}" for amount in amounts])
    ui.text(f"Sum: {round(sum(amounts), 2)}", size=24)
    ui.text(f"Biggest: {max(amounts) if amounts else '-'}", size=24)
