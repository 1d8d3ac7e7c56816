def app(ui):
    ui.title("Powers")
    number = ui.number("Number", 2, min=0, max=100)
    ui.text(f"{number} squared is {number**2}", size=24, bold=True)
    rows = []
    for power in range(1, 11):
        working = " × ".join([str(number)] * power)
        rows.append([power, working, number**power])
    ui.table(rows, header=["Exponent", "Working", "Result"])
