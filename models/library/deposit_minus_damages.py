def app(ui):
    ui.title("Deposit")
    damages = ui.state.get("damages", [])
    deposit = ui.number("Deposit", 1500.0, min=0)
    with ui.row():
        what = ui.field("Damage").strip()
        cost = ui.number("Cost", 50.0, min=0)
        if ui.button("Add") and what:
            damages.append([what, cost])
            ui.clear("Damage")
    back = deposit - sum(cost for what, cost in damages)
    if back >= 0:
        ui.text(f"Back: {back:.2f}", size=40, bold=True)
    else:
        ui.text(f"Still to pay: {-back:.2f}", size=40, bold=True, color="bad")
    picked = ui.list([f"{what}: {cost:.2f}" for what, cost in damages], actions=["Delete"])
    if picked:
        damages.pop(picked.index)
