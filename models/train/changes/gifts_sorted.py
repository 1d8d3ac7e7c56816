def app(ui):
    ui.title("Money for the present")
    gifts = ui.state.get("gifts", [])
    with ui.row():
        name = ui.field("Name")
        amount = ui.number("Amount", 5, min=0)
        if ui.button("Add") and name.strip():
            gifts.append({"name": name.strip(), "amount": amount})
            ui.clear("Name")
    gifts.sort(key=lambda gift: -gift["amount"])
    picked = ui.list([f"{gift['name']}: {gift['amount']}" for gift in gifts], actions=["Delete"])
    if picked:
        gifts.pop(picked.index)
    total = sum(gift["amount"] for gift in gifts)
    ui.text(f"Entries: {len(gifts)}, total: {round(total, 2)}", size=24, bold=True)
