def app(ui):
    ui.title("Loan")
    amount = ui.number("Amount", 1200.0, min=0)
    percent = ui.number("Percent", 5.0, min=0)
    years = ui.number("Years", 2, min=1)
    interest = amount * percent / 100 * years
    total = amount + interest
    ui.text(f"Interest: {interest:.2f}", size=20)
    ui.text(f"To pay back: {total:.2f}", size=20)
    ui.text(f"Each month: {total / (years * 12):.2f}", size=24, bold=True)
