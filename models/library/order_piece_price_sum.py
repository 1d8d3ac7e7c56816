def app(ui):
    ui.title("Order")
    rows = ui.state.get("rows", [])
    with ui.row():
        article = ui.field("Article").strip()
        pieces = ui.number("Pieces", 1, min=1)
        price = ui.number("Price", 1.0, min=0)
    if ui.button("Add") and article:
        rows.append([article, pieces, f"{price:.2f}", f"{pieces * price:.2f}"])
        ui.clear("Article")
    ui.table(rows, header=["Article", "Pieces", "Price", "Together"])
    ui.text(f"Sum: {sum(float(row[3]) for row in rows):.2f}", size=24, bold=True)
