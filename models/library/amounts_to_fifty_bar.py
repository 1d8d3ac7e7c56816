def app(ui):
    ui.title("Goal 50")
    amounts = ui.state.get("amounts", [])
    with ui.row():
        amount = ui.number("Amount", 5, min=0)
        if ui.button("Add") and amount:
            amounts.append(amount)
    total = sum(amounts)
    ui.text(f"{total:g} of 50", size=40, bold=True)
    ui.progress(min(1, total / 50))
    if total >= 50:
        ui.text("Goal reached", color="good")
    else:
        ui.text(f"{50 - total:g} missing")
    picked = ui.list([f"{amount:g}" for amount in amounts], actions=["Delete"])
    if picked:
        amounts.pop(picked.index)
