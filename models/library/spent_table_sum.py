def app(ui):
    ui.title("Spent")
    rows = ui.state.get("rows", [])
    with ui.row():
        what = ui.field("What").strip()
        price = ui.number("Price", 1.0, min=0)
        if ui.button("Add") and what:
            rows.append([what, price])
            ui.clear("What")
    ui.table([[what, f"{price:.2f}"] for what, price in rows], header=["What", "Price"])
    ui.text(f"Sum: {sum(price for what, price in rows):.2f}", size=24, bold=True)
