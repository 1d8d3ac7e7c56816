def app(ui):
    ui.title("Emergency fund")
    spending = ui.number("Spending a month", 2000, min=0)
    months = ui.number("Months", 3, min=1)
    have = ui.number("I have", 1000, min=0)
    fund = spending * months
    ui.text(f"{fund:.2f}", size=40, bold=True)
    if have >= fund:
        ui.text("You have enough", color="good")
    else:
        ui.text(f"{fund - have:.2f} still to save")
