def app(ui):
    ui.title("Clock")
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, color="white", outline="black")

    def hand(turn, inner, outer, width, color):
        angle = turn * 2 * math.pi
        x, y = math.sin(angle), -math.cos(angle)
        c.line(150 + inner * x, 150 + inner * y, 150 + outer * x, 150 + outer * y, color, width)

    for mark in range(12):
        hand(mark / 12, 120, 135, 3, "black")
    now = ui.now
    hand((now.hour % 12 + now.minute / 60) / 12, 0, 70, 6, "black")
    hand(now.minute / 60, 0, 105, 4, "black")
    hand(now.second / 60, 0, 115, 2, "red")
