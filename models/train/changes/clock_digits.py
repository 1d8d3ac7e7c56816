import math


def app(ui):
    ui.title("Clock")
    now = ui.now
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, color="surface", outline="text", width=4)
    for hour in range(12):
        angle = math.radians(hour * 30)
        x, y = math.sin(angle), -math.cos(angle)
        c.line(150 + 125 * x, 150 + 125 * y, 150 + 136 * x, 150 + 136 * y, color="text", width=3)
        c.text(150 + 108 * x, 150 + 108 * y, hour or 12, size=16, align="center")
    hands = [
        ((now.hour % 12 + now.minute / 60) * 30, 70, 7, "text"),
        ((now.minute + now.second / 60) * 6, 105, 5, "text"),
        (now.second * 6, 120, 2, "red"),
    ]
    for degrees, length, width, color in hands:
        angle = math.radians(degrees)
        c.line(150, 150, 150 + length * math.sin(angle), 150 - length * math.cos(angle), color=color, width=width)
    c.circle(150, 150, 6, color="red")
    ui.text(now.strftime("%A, %H:%M"), size=20, align="center")
