def app(ui):
    ui.title("Police light")
    s = ui.state
    on = ui.switch("Light", False)
    blue = on and int(ui.time * 2.5) % 2 == 0
    c = ui.canvas(500, 240, background="black")
    c.rect(10, 10, 235, 220, "blue" if blue else "#111133")
    c.rect(255, 10, 235, 220, "red" if on and not blue else "#331111")
    if on:
        ui.text("Blue" if blue else "Red", size=36, align="center")
    else:
        ui.text("Off", size=36, align="center")
