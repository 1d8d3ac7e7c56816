def app(ui):
    ui.title("Electricity")
    bills = ui.state.get("bills", [])
    with ui.row():
        month = ui.field("Month").strip()
        amount = ui.number("Amount", 50.0, min=0)
        if ui.button("Add") and month:
            bills.append([month, amount])
            ui.clear("Month")
    ui.table([[month, f"{amount:.2f}"] for month, amount in bills], header=["Month", "Amount"])
    if bills:
        month, amount = max(bills, key=lambda bill: bill[1])
        ui.text(f"Average: {sum(bill[1] for bill in bills) / len(bills):.2f}", size=20)
        ui.text(f"Highest: {amount:.2f} in {month}", size=20)
