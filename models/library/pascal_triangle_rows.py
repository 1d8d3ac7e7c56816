def app(ui):
    ui.title("Pascal's triangle")
    rows = ui.slider("Rows", 1, 12, 5)
    for n in range(rows):
        numbers = [math.comb(n, k) for k in range(n + 1)]
        ui.text("   ".join(str(number) for number in numbers), size=20, align="center")
