def app(ui):
    ui.title("Cubes")
    count = ui.slider("Cubes", 1, 7, 3)
    c = ui.canvas(240, 400, background="white")
    for i in range(count):
        x, y = 120, 350 - i * 50
        c.poly([(x - 45, y - 25), (x, y), (x, y + 45), (x - 45, y + 20)], color="orange")
        c.poly([(x + 45, y - 25), (x, y), (x, y + 45), (x + 45, y + 20)], color="sienna")
        c.poly([(x - 45, y - 25), (x, y - 50), (x + 45, y - 25), (x, y)], color="gold")
    ui.text(f"{count} {'cube' if count == 1 else 'cubes'}", size=32, bold=True)
