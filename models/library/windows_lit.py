def app(ui):
    ui.title("House at night")
    s = ui.state
    if ui.button("Good night") or "lit" not in s:
        s.lit = [False] * 4
    c = ui.canvas(200, 200, background="#443322")
    if c.clicked:
        x, y = c.clicked
        i = int(y >= 100) * 2 + int(x >= 100)
        s.lit[i] = not s.lit[i]
    for i in range(4):
        color = "yellow" if s.lit[i] else "black"
        c.rect(i % 2 * 100 + 20, i // 2 * 100 + 20, 60, 60, color)
    ui.text(f"Lit: {sum(s.lit)}", size=24)
