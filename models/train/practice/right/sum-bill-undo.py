def app(ui):
    ui.title("Bill")
    lines = ui.state.get("lines", [])
    price = ui.number("Price", 0.0, min=0)
    quantity = ui.number("Quantity", 1, min=1)
    with ui.row():
        if ui.button("Add"):
            lines.append([price, quantity])
        if ui.button("Undo") and lines:
            lines.pop()
    ui.state.lines = lines
    for p, q in lines:
        ui.text(f"{q} x {p:.2f}")
    ui.text(f"Total: {sum(p * q for p, q in lines):.2f}", size=28, bold=True)
