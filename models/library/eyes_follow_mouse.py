def app(ui):
    ui.title("Eyes")
    c = ui.canvas(400, 250, background="lightblue")
    x, y = c.mouse.x, c.mouse.y
    for eye in [130, 270]:
        c.circle(eye, 125, 55, "white")
        turn = math.atan2(y - 125, x - eye)
        c.circle(eye + 30 * math.cos(turn), 125 + 30 * math.sin(turn), 20, "black")
    ui.text("They look left" if x < 200 else "They look right", size=28)
