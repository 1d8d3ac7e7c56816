def app(ui):
    ui.title("Tax money")
    payments = ui.state.get("payments", [])
    percent = ui.number("Percent", 30, min=0, max=100)
    with ui.row():
        payment = ui.number("Payment", 500.0, min=0)
        if ui.button("Add"):
            payments.append(payment)
    aside = sum(payments) * percent / 100
    ui.text(f"Put aside: {aside:.2f}", size=40, bold=True)
    ui.text(f"Mine: {sum(payments) - aside:.2f}", size=20)
    picked = ui.list([f"{payment:.2f}" for payment in payments], actions=["Delete"])
    if picked:
        payments.pop(picked.index)
