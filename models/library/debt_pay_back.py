def app(ui):
    ui.title("Debt")
    owed = ui.state.get("owed", 500)
    payments = ui.state.get("payments", 0)
    with ui.row():
        payment = ui.number("Payment", 50.0, min=1)
        if ui.button("Pay") and owed > 0:
            owed = max(0, owed - payment)
            payments += 1
    ui.state.owed, ui.state.payments = owed, payments
    ui.text(f"Still owed: {owed:.2f}", size=24)
    ui.text(f"Payments: {payments}")
    if owed == 0:
        ui.text("Debt free", color="good")
