def app(ui):
    ui.title("Set the clock")
    hour = int(ui.slider("Hour", 0, 23, 3))
    minute = int(ui.slider("Minute", 0, 59, 0))
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="black")
    for angle, length, width in [((hour % 12 + minute / 60) * 30, 60, 8), (minute * 6, 95, 4)]:
        turn = math.radians(angle)
        c.line(120, 120, 120 + length * math.sin(turn), 120 - length * math.cos(turn), "black", width)
    ui.text(f"{hour:02d}:{minute:02d}", size=40, bold=True, align="center")
