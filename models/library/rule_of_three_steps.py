def app(ui):
    ui.title("Rule of three")
    pieces = ui.number("Pieces", 3, min=1)
    price = ui.number("Cost", 2.40, min=0)
    wanted = ui.number("Wanted pieces", 5, min=0)
    one = price / pieces
    ui.text(f"{pieces:g} cost {price:.2f}", size=20)
    ui.text(f"1 costs {price:.2f} ÷ {pieces:g} = {one:.2f}", size=20)
    ui.text(f"{wanted:g} cost {one:.2f} × {wanted:g} = {one * wanted:.2f}", size=20)
    ui.text(f"{one * wanted:.2f}", size=48, bold=True)
