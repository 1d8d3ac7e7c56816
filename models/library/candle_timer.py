def app(ui):
    ui.title("Candle")
    s = ui.state
    left = s.get("left", 60)
    lit = s.get("lit", False) and left > 0
    if lit and ui.every(1):
        left = s.left = left - 1
        lit = left > 0
    c = ui.canvas(160, 260, background="black")
    c.rect(60, 240 - left * 3, 40, left * 3, "white")
    if lit:
        c.circle(80, 230 - left * 3, 9, "orange")
    if left == 0:
        ui.text("Burnt down", size=28)
        if ui.button("New candle"):
            s.left, s.lit = 60, False
    else:
        ui.text(f"{left} seconds", size=28)
        if ui.button("Blow out" if lit else "Light"):
            s.lit = not lit
