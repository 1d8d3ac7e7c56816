def app(ui):
    ui.title("Flower")
    s = ui.state
    if ui.button("Plant"):
        s.since = ui.time
    if not s.get("since"):
        ui.text("Press Plant", size=32, bold=True)
        return
    second = min(30, int(ui.time - s.since))
    top = 270 - second * 6
    c = ui.canvas(300, 320, background="lightblue")
    c.rect(0, 270, 300, 50, "brown")
    c.line(150, 270, 150, top, "green", 6)
    if second >= 10:
        c.ellipse(170, 240, 20, 8, "green")
    if second >= 20:
        size = second - 19
        for petal in range(6):
            angle = math.radians(petal * 60)
            c.circle(150 + 2 * size * math.cos(angle), top + 2 * size * math.sin(angle), size, "hotpink")
        c.circle(150, top, size, "gold")
    ui.text("In full bloom" if second == 30 else f"{second} of 30 s", size=28, bold=True)
