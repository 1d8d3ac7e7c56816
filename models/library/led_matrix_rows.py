def app(ui):
    ui.title("LED matrix")
    rows = ui.state.get("rows", [0] * 8)
    c = ui.canvas(320, 320, background="black")
    if c.clicked:
        x, y = [min(7, int(place // 40)) for place in c.clicked]
        rows[y] ^= 128 >> x
    for y in range(8):
        for x in range(8):
            c.circle(x * 40 + 20, y * 40 + 20, 16, "red" if rows[y] & 128 >> x else "#333333")
    ui.text(", ".join(str(number) for number in rows), size=28, bold=True)
    if ui.button("All off"):
        rows[:] = [0] * 8
