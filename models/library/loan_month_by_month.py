def app(ui):
    ui.title("Loan month by month")
    loan = ui.number("Loan", 6000.0, min=0)
    rate = ui.number("Interest a year (%)", 6.0, min=0, step=0.1) / 1200
    months = int(ui.number("Months", 12, min=1, max=360))
    payment = loan / months
    if rate > 0:
        payment = loan * rate / (1 - (1 + rate) ** -months)
    rows, left = [], loan
    for month in range(1, months + 1):
        interest = left * rate
        left = max(0, left + interest - payment)
        rows.append([month, f"{interest:.2f}", f"{payment - interest:.2f}", f"{left:.2f}"])
    ui.text(f"{payment:.2f} a month", size=40, bold=True)
    ui.text(f"Interest in all: {payment * months - loan:.2f}", size=20)
    ui.table(rows, header=["Month", "Interest", "Paid off", "Left"])
