DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def app(ui):
    ui.title("Week clock")
    today = ui.now.weekday()
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, outline="gray", width=3)
    for i, day in enumerate(DAYS):
        angle = math.radians(i * 360 / 7 - 90)
        x, y = math.cos(angle), math.sin(angle)
        c.text(150 + 115 * x, 150 + 115 * y, day, size=18, align="center")
        if i == today:
            c.line(150, 150, 150 + 85 * x, 150 + 85 * y, "red", 5)
    ui.text(ui.now.strftime("%A"), size=24, align="center")
