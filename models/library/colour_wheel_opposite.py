import colorsys


def code(hue):
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue / 360, 0.5, 1))


def app(ui):
    ui.title("Colour wheel")
    hue = ui.slider("Colour", 0, 345, 0, step=15)
    c = ui.canvas(320, 320)
    for start in range(0, 360, 15):
        c.pie(160, 160, 150, start - 7.5, start + 7.5, code(start))
    turn = math.radians(hue)
    x, y = 110 * math.cos(turn), 110 * math.sin(turn)
    c.line(160 - x, 160 - y, 160 + x, 160 + y, "black", 3)
    c.circle(160 + x, 160 + y, 12, "black")
    ui.text(f"Colour: {code(hue)}", size=28, color=code(hue))
    ui.text(f"Opposite: {code((hue + 180) % 360)}", size=28, color=code((hue + 180) % 360))
