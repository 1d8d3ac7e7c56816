def app(ui):
    ui.title("Invoice")
    lines = ui.state.get("lines", [])
    with ui.row():
        what = ui.field("What").strip()
        pieces = ui.number("Pieces", 1, min=1)
        price = ui.number("Price", 10.0, min=0)
        if ui.button("Add") and what:
            lines.append([what, pieces, price])
            ui.clear("What")
    picked = ui.list([f"{pieces} × {what}: {pieces * price:.2f}" for what, pieces, price in lines], actions=["Delete"])
    if picked:
        lines.pop(picked.index)
    net = sum(pieces * price for what, pieces, price in lines)
    ui.text(f"Net: {net:.2f}")
    ui.text(f"VAT 19%: {net * 0.19:.2f}")
    ui.text(f"To pay: {net * 1.19:.2f}", size=32, bold=True)
