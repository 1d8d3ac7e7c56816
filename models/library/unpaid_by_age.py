def app(ui):
    ui.title("Unpaid")
    bills = ui.state.get("bills", [])
    with ui.row():
        customer = ui.field("Customer").strip()
        amount = ui.number("Amount", 100.0, min=0)
        days = ui.number("Days open", 10, min=0)
        if ui.button("Add") and customer:
            bills.append([customer, amount, days])
            ui.clear("Customer")
    picked = ui.list([f"{customer}: {amount:.2f}, {days} {'day' if days == 1 else 'days'}" for customer, amount, days in bills], actions=["Paid"])
    if picked:
        bills.pop(picked.index)
    ui.text(f"Up to 30 days: {sum(bill[1] for bill in bills if bill[2] <= 30):.2f}", size=20)
    ui.text(f"31 to 60 days: {sum(bill[1] for bill in bills if 30 < bill[2] <= 60):.2f}", size=20, color="warn")
    ui.text(f"Over 60 days: {sum(bill[1] for bill in bills if bill[2] > 60):.2f}", size=20, color="bad")
