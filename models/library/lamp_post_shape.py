def app(ui):
    ui.title("Monster")
    eyes = ui.slider("Eyes", 1, 6, 3)
    teeth = ui.slider("Teeth", 0, 8, 4)
    color = ui.choice("Colour", ["green", "purple", "orange"])
    c = ui.canvas(300, 300)
    c.circle(150, 150, 140, color)
    for i in range(eyes):
        x = 150 + (i - (eyes - 1) / 2) * 38
        c.circle(x, 110, 16, "white")
        c.circle(x, 110, 6, "black")
    for i in range(teeth):
        c.rect(150 + (i - teeth / 2) * 20, 190, 16, 26, "white")
    ui.text(f"A {color} monster with {eyes} eyes and {teeth} teeth")
