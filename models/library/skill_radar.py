SKILLS = {"Cooking": 6, "Sport": 4, "Music": 8, "Languages": 5, "Repairs": 4}


def app(ui):
    ui.title("My skills")
    values = [ui.slider(name, 0, 10, start) for name, start in SKILLS.items()]
    c = ui.canvas(340, 320, background="white")
    corners = [(math.sin(math.tau * i / 5), -math.cos(math.tau * i / 5)) for i in range(5)]
    c.poly([(170 + 110 * x, 165 + 110 * y) for x, y in corners], outline="gray", width=2)
    c.poly([(170 + 11 * v * x, 165 + 11 * v * y) for v, (x, y) in zip(values, corners)], color="teal")
    for name, (x, y) in zip(SKILLS, corners):
        c.text(170 + 132 * x, 165 + 132 * y, name, size=14, color="black", align="center")
    ui.text(f"Strongest: {list(SKILLS)[values.index(max(values))]}", size=24, bold=True)
    ui.text(f"Average {sum(values) / 5:.1f}")
