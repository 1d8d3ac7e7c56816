import random

COLORS = ["red", "blue", "green", "yellow"]


def app(ui):
    ui.title("Wheel of colours")
    s = ui.state
    if ui.button("Spin"):
        s.angle = random.randint(0, 359)
    c = ui.canvas(300, 300)
    for place, color in enumerate(COLORS):
        c.arc(150, 150, 120, place * 90, place * 90 + 90, color)
    if "angle" in s:
        angle = math.radians(s.angle)
        c.line(150, 150, 150 + 100 * math.cos(angle), 150 + 100 * math.sin(angle), "black", 6)
        ui.text(COLORS[s.angle // 90], size=32, bold=True, align="center")
    else:
        c.line(150, 150, 150, 50, "black", 6)
        ui.text("Press Spin", align="center")
