def app(ui):
    ui.title("Color mixer")
    saved = ui.state.get("saved", [])
    red = ui.slider("Red", 0, 255, 80)
    green = ui.slider("Green", 0, 255, 160)
    blue = ui.slider("Blue", 0, 255, 220)
    code = f"#{red:02x}{green:02x}{blue:02x}"
    c = ui.canvas(400, 120)
    c.rect(0, 0, 400, 120, color=code, radius=12)
    c.text(200, 60, code, size=28, color="black" if red + green + blue > 380 else "white", align="center")
    with ui.row():
        if ui.button("Copy"):
            ui.copy(code)
            ui.notify(f"Copied {code}")
        if ui.button("Save") and code not in saved:
            saved.append(code)
            del saved[:-3]
    for color in list(saved):
        with ui.row():
            ui.text("■ " + color, color=color, size=20)
            if ui.button("Remove"):
                saved.remove(color)
