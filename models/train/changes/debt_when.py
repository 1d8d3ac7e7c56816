def app(ui):
    ui.title("When is my debt paid off?")
    debt = ui.number("Debt", 3000.0, min=0, step=100)
    rate = ui.number("Interest % a year", 12.0, min=0, max=100)
    payment = ui.number("I pay each month", 200.0, min=0, step=10)
    if debt > 0 and payment <= debt * rate / 100 / 12:
        ui.text("Pay more each month, or the debt never ends", color="bad", size=20)
        return
    left, months, interest = debt, 0, 0
    while left > 0.005 and months < 1200:
        extra = left * rate / 100 / 12
        interest += extra
        left += extra - payment
        months += 1
    month = ui.now.year * 12 + ui.now.month - 1 + months
    last = ui.now.replace(year=month // 12, month=month % 12 + 1, day=1)
    with ui.card():
        ui.text(f"{months} months", size=48, bold=True, align="center", color="accent")
        ui.text(f"that is {months / 12:.1f} years", align="center")
        ui.text(f"Until {last.strftime('%B %Y')}", align="center")
    ui.text(f"Interest in all: {interest:,.2f}")
    ui.text(f"Paid in all: {debt + interest:,.2f}")
