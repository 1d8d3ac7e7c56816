def app(ui):
    ui.title("Gauge")
    value = ui.slider("Value", 0, 100, 50)
    c = ui.canvas(300, 170)
    c.arc(150, 150, 120, 180, 360, "gray", width=12)
    turn = math.radians(180 + value * 1.8)
    c.line(150, 150, 150 + 105 * math.cos(turn), 150 + 105 * math.sin(turn), "red", 5)
    if value < 30:
        word = "Low"
    elif value > 70:
        word = "High"
    else:
        word = "Normal"
    ui.text(word, size=28, bold=True)
