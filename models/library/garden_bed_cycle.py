def app(ui):
    ui.title("Garden bed")
    s = ui.state
    bed = s.get("bed", [0] * 9)
    c = ui.canvas(240, 240)
    if c.clicked:
        x, y = c.clicked
        cell = min(2, int(y // 80)) * 3 + min(2, int(x // 80))
        bed[cell] = (bed[cell] + 1) % 3
    for cell, plant in enumerate(bed):
        c.rect(cell % 3 * 80, cell // 3 * 80, 76, 76, ["brown", "orange", "green"][plant])
    ui.text(f"Carrots: {bed.count(1)}", size=20)
    ui.text(f"Lettuces: {bed.count(2)}", size=20)
