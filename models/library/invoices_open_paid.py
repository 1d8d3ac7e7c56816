def app(ui):
    ui.title("Invoices")
    invoices = ui.state.get("invoices", [])
    with ui.row():
        customer = ui.field("Customer").strip()
        amount = ui.number("Amount", 100, min=0)
        if ui.button("Add") and customer:
            invoices.append({"customer": customer, "amount": amount, "paid": False})
            ui.clear("Customer")
    picked = ui.list([f"{one['customer']}: {one['amount']}, {'paid' if one['paid'] else 'open'}" for one in invoices], actions=["Paid"])
    if picked:
        invoices[picked.index]["paid"] = True
    ui.text(f"Open: {round(sum(one['amount'] for one in invoices if not one['paid']), 2)}", size=20)
    ui.text(f"Paid: {round(sum(one['amount'] for one in invoices if one['paid']), 2)}", size=20)
