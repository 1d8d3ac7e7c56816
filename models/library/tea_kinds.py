TEAS = {"Green": 2, "Black": 4, "Herbal": 7}


def app(ui):
    ui.title("Tea")
    s = ui.state
    tea = ui.choice("Tea", list(TEAS))
    if ui.button("Steep"):
        s.tea, s.end = tea, ui.time + TEAS[tea] * 60
    if not s.get("end"):
        ui.text("Choose a tea", color="muted")
    elif ui.time < s.end:
        left = math.ceil(s.end - ui.time)
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
    else:
        ui.text(f"{s.tea} tea is ready", size=32, color="good")
