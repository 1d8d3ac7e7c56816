def app(ui):
    ui.title("House")
    light = ui.switch("Light", False)
    c = ui.canvas(300, 260, background="lightblue")
    c.rect(70, 120, 160, 120, "brown")
    c.poly([(50, 120), (250, 120), (150, 40)], "red")
    c.rect(95, 145, 50, 40, "yellow" if light else "black")
    c.rect(170, 170, 35, 70, "white")
    ui.text("The light is on" if light else "The light is off", size=20)
