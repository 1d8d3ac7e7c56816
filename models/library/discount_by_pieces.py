def app(ui):
    ui.title("More is cheaper")
    price = ui.number("Piece price", 4.0, min=0)
    pieces = ui.number("Pieces", 1, min=1)
    percent = 25 if pieces >= 10 else 10 if pieces >= 3 else 0
    before = price * pieces
    ui.text(f"Before: {before:.2f}", size=20)
    ui.text(f"After: {before * (100 - percent) / 100:.2f}", size=24, bold=True)
    ui.text(f"{percent}% off")
