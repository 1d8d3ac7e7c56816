def app(ui):
    ui.title("Set the clock")
    hour = ui.slider("Hour", 1, 12, 3)
    minute = ui.slider("Minute", 0, 59, 0)
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, "white")
    for number in range(1, 13):
        angle = math.tau * number / 12
        c.text(150 + 115 * math.sin(angle), 150 - 115 * math.cos(angle), number, color="black", align="center")
    for turn, length, width in [((hour + minute / 60) / 12, 65, 7), (minute / 60, 95, 4)]:
        angle = math.tau * turn
        c.line(150, 150, 150 + length * math.sin(angle), 150 - length * math.cos(angle), "black", width)
    ui.text(f"{hour}:{minute:02d}", size=32, align="center")
