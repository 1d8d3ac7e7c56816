def app(ui):
    ui.title("24 hours")
    now = ui.now
    c = ui.canvas(340, 340)
    c.circle(170, 170, 165, "white")
    for hour in range(24):
        turn = math.radians(hour * 15 - 90)
        c.text(170 + 145 * math.cos(turn), 170 + 145 * math.sin(turn), hour, size=16, color="black", align="center")
    turn = math.radians((now.hour * 60 + now.minute) / 4 - 90)
    c.line(170, 170, 170 + 120 * math.cos(turn), 170 + 120 * math.sin(turn), "red", 6)
    c.circle(170, 170, 9, "red")
    ui.text(f"{now:%H:%M}", size=40, bold=True, align="center")
