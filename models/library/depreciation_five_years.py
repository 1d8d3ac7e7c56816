def app(ui):
    ui.title("Depreciation")
    price = ui.number("Price", 10000.0, min=0)
    years = ui.number("Years", 5, min=1, max=50)
    loss = price / years
    rows = []
    for year in range(1, years + 1):
        rows.append([year, f"{loss:.2f}", f"{price * (years - year) / years:.2f}"])
    ui.table(rows, header=["Year", "Loss", "Value"])
