def app(ui):
    ui.title("Hanukkah")
    night = int(ui.slider("Night", 1, 8, 1))
    ui.text(f"{night + 1} candles burn tonight", size=32, bold=True)
    used = sum(n + 1 for n in range(1, night + 1))
    ui.text(f"{used} used so far, {44 - used} left in the box")
    c = ui.canvas(380, 200)
    c.rect(10, 170, 360, 16, "gold")
    for place in range(9):
        middle = place == 4
        number = place if place < 4 else place - 1
        lit = middle or 8 - number <= night
        x, top = 30 + place * 40, 80 if middle else 110
        c.rect(x - 6, top, 12, 170 - top, "blue" if middle else "lightblue")
        if lit:
            c.circle(x, top - 12, 8, "orange")
