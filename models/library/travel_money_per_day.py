def app(ui):
    ui.title("Travel money")
    spent = ui.state.get("spent", [])
    money = ui.number("Money for the trip", 600.0, min=0)
    days = int(ui.number("Days left", 6, min=1))
    with ui.row():
        what = ui.field("What").strip()
        amount = ui.number("Amount", 12.0, min=0)
        if ui.button("Add") and what:
            spent.append([what, amount])
            ui.clear("What")
    left = money - sum(amount for _, amount in spent)
    ui.text(f"{max(0, left) / days:.2f} a day", size=40, bold=True)
    if left < 0:
        ui.text(f"Spent {-left:.2f} too much", color="bad", size=24)
    else:
        ui.text(f"{left:.2f} left", size=24)
    picked = ui.list([f"{what}: {amount:.2f}" for what, amount in spent], actions=["Delete"])
    if picked:
        spent.pop(picked.index)
