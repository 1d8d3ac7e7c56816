def app(ui):
    ui.title("Climbing text")
    s = ui.state
    text = ui.field("Text", "THE END")
    speed = ui.slider("Speed", 0, 5, 0)
    y = s.get("y", 200)
    if speed:
        y -= speed * 40 * ui.dt
        if y < -20:
            y = 220
        s.y = y
    c = ui.canvas(300, 200, background="black")
    c.text(150, y, text, size=30, color="white", align="center")
