import colorsys


def app(ui):
    ui.title("Hue, saturation, lightness")
    hue = ui.slider("Hue", 0, 360, 200)
    saturation = ui.slider("Saturation", 0, 100, 60)
    lightness = ui.slider("Lightness", 0, 100, 50)
    parts = colorsys.hls_to_rgb(hue / 360, lightness / 100, saturation / 100)
    code = "#" + "".join(f"{round(part * 255):02x}" for part in parts)
    c = ui.canvas(300, 140)
    c.rect(0, 0, 300, 140, code)
    ui.text(code, size=40, bold=True)
