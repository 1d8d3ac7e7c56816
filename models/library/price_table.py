def app(ui):
    ui.title("Prices")
    price = ui.number("Price of one", 2.0, min=0)
    rows = []
    for pieces in range(1, 11):
        total = pieces * price
        if pieces >= 5:
            total *= 0.9
        rows.append([pieces, f"{total:.2f}"])
    ui.table(rows, header=["Pieces", "Cost"])
