def app(ui):
    ui.title("Salary")
    with ui.row():
        years = ui.number("How many years", 3)
        rate = ui.number("Percent", 2)
        salary = ui.number("Salary now", 1000)
    rows = [[n, f"{salary * (1 + rate / 100) ** n:,.2f}"] for n in range(1, int(years) + 1)]
    ui.table(rows, header=["Year", "Salary"])
