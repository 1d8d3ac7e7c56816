NAMES = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]


def app(ui):
    ui.title("Light together")
    with ui.row():
        red = ui.switch("Red", False)
        green = ui.switch("Green", False)
        blue = ui.switch("Blue", False)
    color = f"#{'ff' if red else '00'}{'ff' if green else '00'}{'ff' if blue else '00'}"
    c = ui.canvas(240, 240, background="gray")
    c.circle(120, 120, 90, color)
    ui.text(NAMES[red + green * 2 + blue * 4], size=28, align="center")
