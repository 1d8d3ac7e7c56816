def app(ui):
    ui.title("Backwards")
    now = ui.now
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, "white", outline="black", width=3)
    for hour in range(1, 13):
        angle = math.radians(-hour * 30)
        c.text(150 + 115 * math.sin(angle), 150 - 115 * math.cos(angle), hour, size=20, color="black", align="center")
    hands = [(now.hour % 12 * 30 + now.minute / 2, 60, 7), (now.minute * 6, 90, 5), (now.second * 6, 100, 2)]
    for degrees, length, width in hands:
        angle = math.radians(-degrees)
        c.line(150, 150, 150 + length * math.sin(angle), 150 - length * math.cos(angle), "red" if width == 2 else "black", width)
    c.circle(150, 150, 6, "black")
    ui.text(now.strftime("%H:%M:%S")[::-1], size=32, bold=True, align="center")
