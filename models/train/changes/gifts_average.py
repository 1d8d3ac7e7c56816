def app(ui):
    ui.title("Money for the present")
    gifts = ui.state.get("gifts", [])
    with ui.row():
        name = ui.field("Name")
        amount = ui.number("Amount", 5, min=0)
        if ui.button("Add") and name.strip():
            gifts.append({"name": name.strip(), "amount": amount})
            ui.clear("Name")
    picked = ui.list([f"{gift['name']}: {gift['amount']}" for gift in gifts], actions=["Delete"])
    if picked:
        gifts.pop(picked.index)
    total = sum(gift["amount"] for gift in gifts)
    if gifts:
        ui.text(f"Average: {total / len(gifts):.2f}")
    ui.text(f"Missing: {max(0, 60 - total):.2f} of 60")
    ui.text(f"Entries: {len(gifts)}, total: {round(total, 2)}", size=24, bold=True)
