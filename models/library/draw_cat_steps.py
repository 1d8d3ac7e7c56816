STEPS = ["a big circle for the head", "two ears", "two eyes", "the nose and the mouth", "three whiskers on each side"]


def app(ui):
    ui.title("Draw a cat")
    s = ui.state
    step = s.get("step", 1)
    with ui.row():
        if ui.button("Back"):
            step = max(1, step - 1)
        if ui.button("Next"):
            step = min(len(STEPS), step + 1)
    s.step = step
    ui.text(f"{step}. Draw {STEPS[step - 1]}", size=28, bold=True)
    c = ui.canvas(360, 340, background="white")
    if step >= 2:
        c.poly([(80, 130), (70, 30), (150, 80)], color="orange")
        c.poly([(280, 130), (290, 30), (210, 80)], color="orange")
    c.circle(180, 180, 120, "orange")
    if step >= 3:
        c.circle(135, 150, 16, "green")
        c.circle(225, 150, 16, "green")
    if step >= 4:
        c.poly([(165, 190), (195, 190), (180, 208)], color="hotpink")
        c.arc(160, 210, 20, 0, 180, "black", width=3)
        c.arc(200, 210, 20, 0, 180, "black", width=3)
    if step >= 5:
        for y in [180, 200, 220]:
            c.line(110, 200, 30, y, "black", 2)
            c.line(250, 200, 330, y, "black", 2)
