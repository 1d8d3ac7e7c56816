def app(ui):
    ui.title("Smiley")
    mood = ui.slider("Mood", -10, 10, 7)
    asleep = ui.switch("Eyes closed", False)
    hat = ui.checkbox("Hat", False)
    paint = ui.choice("Colour of the face", ["yellow", "pink", "lightblue"])
    c = ui.canvas(300, 320)
    c.circle(150, 150, 130, paint, outline="black", width=3)
    for x in [105, 195]:
        if asleep:
            c.line(x - 15, 110, x + 15, 110, "black", 5)
        else:
            c.circle(x, 110, 14, "black")
    if hat:
        c.rect(80, 0, 140, 45, "black")
    points = [(150 + x * 10, 200 + mood * 3 - x * x * mood / 9) for x in range(-6, 7)]
    c.line(points, color="black", width=6)
    if mood > 2:
        words = "Happy"
    elif mood < -2:
        words = "Sad"
    else:
        words = "So so"
    ui.text(f"{words} and asleep" if asleep else words, size=24, align="center")
