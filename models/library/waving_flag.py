COLORS = ["red", "white", "blue"]


def app(ui):
    ui.title("Flag")
    wind = ui.slider("Wind", 0, 10, 5)
    passed = float(ui.time - ui.state.setdefault("start", ui.time)) if wind else 0
    c = ui.canvas(420, 300, background="skyblue")
    c.rect(30, 20, 10, 270, "brown")
    for strip in range(30):
        wave = 2 * wind * strip / 30 * math.sin(strip / 4 - passed * wind)
        for i, color in enumerate(COLORS):
            c.rect(40 + strip * 11, 60 + i * 40 + wave, 12, 41, color)
    ui.text(f"Wind {wind}" if wind else "No wind", size=28)
