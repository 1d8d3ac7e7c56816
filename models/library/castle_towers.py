def app(ui):
    ui.title("Castle")
    towers = ui.slider("Towers", 2, 6, 3)
    flag = ui.choice("Flags", ["red", "blue", "yellow"])
    c = ui.canvas(400, 280, background="skyblue")
    c.rect(40, 150, 320, 120, "gray")
    c.rect(180, 210, 40, 60, "brown")
    for i in range(towers):
        x = 40 + 320 * i / (towers - 1)
        c.rect(x - 22, 90, 44, 180, "silver")
        c.line(x, 40, x, 90, "black", 2)
        c.poly([(x, 40), (x + 24, 48), (x, 56)], color=flag)
    ui.text(f"A castle with {towers} towers and {flag} flags", size=20)
