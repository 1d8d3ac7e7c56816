def app(ui):
    ui.title("Seconds")
    second = ui.now.second
    ui.every(1)
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="black")
    turn = math.radians(second * 6)
    c.line(120, 120, 120 + 95 * math.sin(turn), 120 - 95 * math.cos(turn), "red", 3)
    ui.text(second, size=32, align="center")
