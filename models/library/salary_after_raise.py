def app(ui):
    ui.title("Raise")
    salary = ui.number("Salary a month", 3000.0, min=0)
    percent = ui.number("Raise (%)", 4.0, min=0, step=0.5)
    more = salary * percent / 100
    ui.text(f"{salary + more:.2f}", size=40, bold=True)
    ui.text(f"{more:.2f} more a month")
    ui.text(f"{more * 12:.2f} more a year")
