def app(ui):
    ui.title("Paying back")
    debt = ui.number("I owe", 1000, min=0)
    monthly = ui.number("Paid each month", 100, min=1)
    months = math.ceil(debt / monthly)
    last = debt - (months - 1) * monthly
    ui.text(f"Done in {months} months", size=24, bold=True)
    ui.text(f"The last payment is {last:.2f}")
