LIGHTS = {"Warm": (255, 190, 110), "White": (255, 255, 255), "Red": (255, 0, 0)}


def app(ui):
    ui.title("Lamp")
    light = ui.choice("Light", list(LIGHTS))
    bright = ui.slider("Brightness", 0, 100, 80)
    color = "#" + "".join(f"{part * bright // 100:02x}" for part in LIGHTS[light])
    c = ui.canvas(640, 400)
    c.rect(0, 0, 640, 400, color)
    ui.text(f"{light}, {bright}%, {color}", color="muted")
