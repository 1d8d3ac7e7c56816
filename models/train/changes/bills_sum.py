def app(ui):
    ui.title("Bills")
    s = ui.state
    bills = s.get("bills", [])
    month = ui.now.strftime("%B %Y")
    if s.get("month") != month:
        s.month = month
        for bill in bills:
            bill["paid"] = False
    ui.text(month, size=24, bold=True)
    for bill in sorted(bills, key=lambda bill: -bill["amount"]):
        with ui.row():
            bill["paid"] = ui.checkbox(f"{bill['name']}, {bill['amount']:.2f}", bill["paid"])
            if ui.button("Delete"):
                bills.remove(bill)
    left = sum(bill["amount"] for bill in bills if not bill["paid"])
    ui.text(f"Still to pay: {left:.2f}", size=20)
    ui.text(f"In a year: {sum(bill['amount'] for bill in bills) * 12:.2f}")
    if bills and left == 0:
        ui.text("All paid", color="good")
    with ui.row():
        name = ui.field("Bill")
        amount = ui.number("Amount", 50, min=0)
        if ui.button("Add") and name.strip():
            bills.append({"name": name.strip(), "amount": amount, "paid": False})
            ui.clear("Bill")
