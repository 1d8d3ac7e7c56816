def run_down(loan, rate, payment):
    months = interest = 0
    while loan > 0.005 and months < 1200:
        charge = loan * rate / 1200
        interest += charge
        loan += charge - payment
        months += 1
    return months, interest


def app(ui):
    ui.title("Paying extra")
    loan = ui.number("Loan", 10000.0, min=0)
    rate = ui.number("Interest a year (%)", 5.0, min=0, step=0.1)
    payment = ui.number("Payment a month", 200.0, min=1)
    extra = ui.number("Extra a month", 50.0, min=0)
    if payment <= loan * rate / 1200:
        ui.text("The payment doesn't even cover the interest", color="bad", size=20)
        return
    plain, plain_interest = run_down(loan, rate, payment)
    fast, fast_interest = run_down(loan, rate, payment + extra)
    sooner = plain - fast
    ui.text("1 month sooner" if sooner == 1 else f"{sooner} months sooner", size=40, bold=True)
    ui.text(f"Months: {fast} instead of {plain}", size=24)
    ui.text(f"Interest saved: {plain_interest - fast_interest:.2f}", size=24, color="good")
