def app(ui):
    ui.title("Severance pay")
    pay = ui.number("Pay a month", 3000.0, min=0)
    years = ui.number("Years in the company", 8, min=0)
    share = ui.number("Months' pay for each year", 0.5, min=0, step=0.25)
    total = pay * years * share
    ui.text(f"{total:,.2f}", size=40, bold=True)
    ui.text(f"That is {years * share:g} times the pay of a month", size=20)
