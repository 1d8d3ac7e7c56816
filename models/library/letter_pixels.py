def app(ui):
    ui.title("Dot letter")
    s = ui.state
    if ui.button("Clear") or "rows" not in s:
        s.rows = ["....."] * 7
    c = ui.canvas(250, 350, background="black")
    if c.clicked:
        x, y = min(4, int(c.clicked[0] // 50)), min(6, int(c.clicked[1] // 50))
        row = s.rows[y]
        s.rows[y] = row[:x] + ("." if row[x] == "#" else "#") + row[x + 1:]
    for y, row in enumerate(s.rows):
        for x, dot in enumerate(row):
            c.circle(x * 50 + 25, y * 50 + 25, 20, "yellow" if dot == "#" else "#333333")
    ui.text("\n".join(s.rows), mono=True)
