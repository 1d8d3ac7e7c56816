def app(ui):
    ui.title("Copies")
    n = int(ui.field("How many copies?", "1") or 0)
    cents = 20
    if n >= 50:
        cents = 15
    if n >= 200:
        cents = 10
    ui.text(f"€{n * cents / 100}")
