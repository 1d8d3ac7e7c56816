def app(ui):
    ui.title("What I can borrow")
    payment = ui.number("Payment a month", 500, min=0)
    interest = ui.number("Interest a year (%)", 3.0, min=0, max=50)
    years = ui.number("Years", 20, min=1, max=60)
    months, rate = years * 12, interest / 100 / 12
    loan = payment * (1 - (1 + rate) ** -months) / rate if rate else payment * months
    ui.text(f"{loan:.0f}", size=40, bold=True)
    ui.text(f"Interest in all: {payment * months - loan:.0f}")
