def app(ui):
    ui.title("My pay")
    pay = ui.number("Pay a year", 30000.0, min=0)
    growth = ui.number("Growth a year (%)", 3.0, min=0, max=100)
    rows = [[year, f"{pay * (1 + growth / 100) ** year:.2f}"] for year in range(1, 11)]
    ui.table(rows, header=["Year", "Pay"])
