def app(ui):
    ui.title("Rice on the chessboard")
    field = ui.slider("Field", 1, 64, 8)
    ui.text(f"On field {field}: {2 ** (field - 1):,}", size=28, bold=True)
    total = 2**field - 1
    ui.text(f"On all up to it: {total:,}", size=28, bold=True)
    # A grain weighs about 0.03 g.
    kilos = total * 0.03 / 1000
    ui.text(f"{kilos:,.3f} kg" if kilos < 1000 else f"{kilos / 1000:,.0f} tons", size=20)
    c = ui.canvas(320, 320)
    for i in range(64):
        x, y = i % 8 * 40, i // 8 * 40
        c.rect(x, y, 38, 38, "orange" if i < field else "lightgray")
