def app(ui):
    ui.title("24 hours")
    now = ui.now
    c = ui.canvas(320, 320)
    c.circle(160, 160, 150, "white", outline="black", width=3)
    for hour in range(24):
        angle = math.radians(hour * 15)
        x, y = math.sin(angle), -math.cos(angle)
        c.line(160 + 140 * x, 160 + 140 * y, 160 + 150 * x, 160 + 150 * y, "black", 2)
        if hour % 3 == 0:
            c.text(160 + 120 * x, 160 + 120 * y, hour, size=18, color="black", align="center")
    angle = math.radians((now.hour * 60 + now.minute) / 4)
    c.line(160, 160, 160 + 100 * math.sin(angle), 160 - 100 * math.cos(angle), "red", 5)
    c.circle(160, 160, 7, "red")
    ui.text(now.strftime("%H:%M"), size=32, bold=True, align="center")
