def app(ui):
    ui.title("Bitwise")
    with ui.row():
        a = int(ui.number("A", 12, min=0))
        b = int(ui.number("B", 10, min=0))
    width = max(a, b, 1).bit_length()
    results = {"A": a, "B": b, "A AND B": a & b, "A OR B": a | b, "A XOR B": a ^ b}
    ui.table([[name, value, f"{value:0{width}b}"] for name, value in results.items()], header=["", "Decimal", "Binary"])
