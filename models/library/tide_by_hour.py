def app(ui):
    ui.title("Tide")
    hour = ui.slider("Hour", 0, 24, 9)
    metres = 2 + 1.5 * math.cos(math.tau * hour / 12)
    c = ui.canvas(400, 240, background="skyblue")
    top = 220 - metres * 45
    c.rect(0, top, 400, 240 - top, "blue")
    for x in [250, 300, 350]:
        c.line(x, 40, x, 240, "brown", 10)
    c.line(230, 45, 400, 45, "brown", 12)
    ui.text(f"{metres:.1f} m", size=48, bold=True)
    if hour % 12 == 0:
        ui.text("High tide", size=24)
    elif hour % 12 == 6:
        ui.text("Low tide", size=24)
    else:
        ui.text("The water rises" if hour % 12 > 6 else "The water falls", size=24)
