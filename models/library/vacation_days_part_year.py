MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def app(ui):
    ui.title("Vacation days")
    days = ui.number("Days for a whole year", 30, min=0)
    first = ui.choice("First month of work", MONTHS, value="July")
    months = 12 - MONTHS.index(first)
    ui.text(f"{days * months / 12:.1f} days", size=40, bold=True)
    ui.text("1 month of 12" if months == 1 else f"{months} months of 12", size=20)
