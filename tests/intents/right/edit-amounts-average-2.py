def app(ui):
    ui.title("Total")
    amounts = ui.state.get("amounts", [])
    amount = ui.number("Amount", 0.0)
    if ui.button("Add"):
        amounts.append(amount)
    ui.text(f"Total: {sum(amounts):g}", size=28)
    if amounts:
        ui.text(f"Average: {sum(amounts) / len(amounts):g}")
