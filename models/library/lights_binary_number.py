def app(ui):
    ui.title("Eight bits")
    bits = ui.state.get("bits", [0] * 8)
    c = ui.canvas(400, 50)
    if c.clicked:
        place = min(7, int(c.clicked[0] // 50))
        bits[place] = 1 - bits[place]
    for i in range(8):
        c.rect(i * 50, 0, 47, 50, "gold" if bits[i] else "gray")
    number = 0
    for bit in bits:
        number = number * 2 + bit
    ui.text(f"Number: {number}", size=24)
