def app(ui):
    ui.title("Speed")
    speed = ui.slider("Speed", 0, 200, 0)
    c = ui.canvas(300, 180)
    c.arc(150, 150, 120, 180, 360, "white", width=6)
    angle = math.pi * (1 + speed / 200)
    c.line(150, 150, 150 + 100 * math.cos(angle), 150 + 100 * math.sin(angle), "red", 5)
    ui.text(f"{speed} km/h", size=32, align="center")
    if speed > 130:
        ui.text("Too fast", size=24, color="bad", align="center")
