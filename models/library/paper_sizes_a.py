SIZES = {"A0": (841, 1189), "A1": (594, 841), "A2": (420, 594), "A3": (297, 420), "A4": (210, 297),
         "A5": (148, 210), "A6": (105, 148)}


def app(ui):
    ui.title("Paper sizes")
    name = ui.choice("Paper", list(SIZES), "A4")
    width, height = SIZES[name]
    ui.text(f"{width} × {height} mm", size=40, bold=True)
    ui.text(f"{width / 25.4:.1f} × {height / 25.4:.1f} inches", size=20)
    c = ui.canvas(200, 260)
    c.rect(10, 10, width * 0.2, height * 0.2, "white")
