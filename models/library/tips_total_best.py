def app(ui):
    ui.title("Tips")
    tips = ui.state.get("tips", [])
    with ui.row():
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Save"):
            tips.append([f"{ui.now:%d %b}", amount])
    ui.list([f"{day}: {amount:.2f}" for day, amount in tips])
    ui.text(f"Total: {sum(amount for day, amount in tips):.2f}", size=24)
    if tips:
        day, amount = max(tips, key=lambda tip: tip[1])
        ui.text(f"Best: {amount:.2f} on {day}", size=24)
