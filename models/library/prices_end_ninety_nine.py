def app(ui):
    ui.title("Prices with .99")
    text = ui.field("Prices", "12.30\n7", lines=8)
    rows = []
    for line in text.splitlines():
        try:
            price = float(line.replace(",", "."))
            rows.append([f"{price:.2f}", f"{math.floor(price) + 0.99:.2f}"])
        except (ValueError, OverflowError):
            continue
    ui.table(rows, header=["Old", "New"])
