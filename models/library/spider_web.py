def app(ui):
    ui.title("Spider web")
    rings = ui.slider("Rings", 1, 10, 5)
    threads = ui.slider("Threads", 4, 16, 8)
    c = ui.canvas(300, 300, background="black")
    corners = [(math.cos(math.tau * i / threads), math.sin(math.tau * i / threads)) for i in range(threads)]
    for x, y in corners:
        c.line(150, 150, 150 + 140 * x, 150 + 140 * y, "white", 1)
    for ring in range(1, rings + 1):
        r = 130 * ring / rings
        c.poly([(150 + r * x, 150 + r * y) for x, y in corners], outline="white", width=1)
    ui.text(f"{rings} ring{'' if rings == 1 else 's'} and {threads} threads")
