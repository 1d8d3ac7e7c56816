COLORS = {"Red": (230, 60, 50), "Orange": (240, 140, 40), "Green": (70, 180, 80), "Blue": (60, 120, 240)}


def app(ui):
    ui.title("Shades of a colour")
    color = ui.choice("Colour", list(COLORS))
    count = ui.slider("How many shades", 3, 8, 5)
    red, green, blue = COLORS[color]
    codes = []
    c = ui.canvas(560, 140)
    width = 560 / count
    for number in range(count):
        light = (number + 1) / count
        code = f"#{round(red * light):02x}{round(green * light):02x}{round(blue * light):02x}"
        c.rect(number * width, 0, width, 140, color=code)
        codes.append(code)
    ui.text("  ".join(codes), mono=True, align="center")
    if ui.button("Copy the codes"):
        ui.copy(", ".join(codes))
        ui.notify("Copied")
