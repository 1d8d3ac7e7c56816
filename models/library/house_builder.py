def app(ui):
    ui.title("House")
    roof = ui.choice("Roof", ["red", "black", "green"])
    door = ui.choice("Door", ["brown", "blue"])
    windows = ui.slider("Windows", 0, 4, 2)
    c = ui.canvas(320, 280)
    c.rect(40, 110, 240, 160, "beige")
    c.poly([(20, 110), (160, 20), (300, 110)], color=roof)
    c.rect(140, 200, 40, 70, door)
    for i in range(windows):
        c.rect(54 + i * 57, 130, 40, 40, "skyblue")
    ui.text(f"A house with a {roof} roof, a {door} door and {windows} windows")
