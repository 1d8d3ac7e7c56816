def app(ui):
    ui.title("Solar eclipse")
    place = ui.slider("Moon", 0, 100, 0)
    x = 4 * place
    apart = abs(x - 200)
    c = ui.canvas(400, 240, background="black" if apart < 8 else "midnightblue" if apart < 60 else "skyblue")
    c.circle(200, 120, 70, "yellow")
    c.circle(x, 120, 72, "#222233")
    if apart < 8:
        ui.text("Total eclipse", size=32, bold=True)
    elif apart < 142:
        ui.text("Partial eclipse", size=32, bold=True)
    else:
        ui.text("No eclipse", size=32, bold=True)
