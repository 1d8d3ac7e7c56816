def app(ui):
    ui.title("Half a year off")
    saved = ui.number("Saved", 2000, min=0)
    aside = ui.number("Aside each month", 300, min=0)
    until = ui.number("Months until then", 10, min=0)
    cost = ui.number("A month away costs", 1000, min=1)
    stay = int((saved + aside * until) // cost)
    ui.text(f"{stay} months away", size=32, bold=True)
    ui.text("Enough" if stay >= 6 else "Not enough yet", size=24)
