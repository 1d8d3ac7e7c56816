def app(ui):
    ui.title("Loan")
    amount = ui.number("Amount", 200000, min=0, step=1000)
    rate = ui.slider("Interest % a year", 0.0, 12.0, 3.6, step=0.1)
    years = ui.slider("Years", 1, 40, 30)
    months = years * 12
    monthly = rate / 100 / 12
    if monthly > 0:
        payment = amount * monthly / (1 - (1 + monthly) ** -months)
    else:
        payment = amount / months
    with ui.card("Every month"):
        ui.text(f"{payment:,.2f}", size=48, bold=True, color="accent", align="center")
    extra = ui.number("Extra each month", 100, min=1)
    left, paid = amount, 0
    while left > 0 and paid < 600:
        left = left * (1 + monthly) - payment - extra
        paid += 1
    ui.text(f"With the extra: {paid / 12:.1f} years")
    ui.text(f"Paid in all: {payment * months:,.2f}")
    ui.text(f"Interest: {payment * months - amount:,.2f}")
    balance, balances = amount, [amount]
    for _ in range(years):
        for _ in range(12):
            balance = balance * (1 + monthly) - payment
        balances.append(max(0, round(balance)))
    ui.chart({"Still owed": balances}, kind="area")
