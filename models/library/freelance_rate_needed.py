def app(ui):
    ui.title("Freelance rate")
    income = ui.number("Income I want a month", 3500.0, min=0)
    taxes = ui.number("Taxes (%)", 30.0, min=0, max=90)
    costs = ui.number("Costs a month", 700.0, min=0)
    hours = ui.number("Hours I can bill a month", 100, min=1)
    needed = income / (1 - taxes / 100) + costs
    ui.text(f"{needed / hours:.2f} an hour", size=40, bold=True)
