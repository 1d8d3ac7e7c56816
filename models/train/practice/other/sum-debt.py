def app(ui):
    ui.title("Debt")
    rate = ui.number("Each month I pay", 50)
    debt = ui.number("My debt", 500)
    if rate <= 0:
        ui.text("You have to pay something")
        return
    months = 0
    last = 0
    left = debt
    while left > 0 and months < 10000:
        last = min(rate, left)
        left -= last
        months += 1
    ui.table([["Months", months], ["Last payment", last]])
