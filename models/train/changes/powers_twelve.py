def app(ui):
    ui.title("Powers")
    number = ui.number("Number", 2, min=0, max=100)
    ui.text(f"{number} squared is {number**2}, cubed {number**3}", size=24, bold=True)
    rows = []
    for power in range(1, 13):
        working = " × ".join([str(number)] * power)
        rows.append([working, number**power])
    ui.table(rows, header=["Working", "Result"])
