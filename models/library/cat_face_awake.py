def app(ui):
    ui.title("Cat")
    color = ui.choice("Colour", ["orange", "gray", "white"])
    asleep = ui.switch("Asleep", False)
    c = ui.canvas(300, 280, background="lightgreen")
    c.poly([(65, 120), (70, 25), (140, 75)], color=color)
    c.poly([(235, 120), (230, 25), (160, 75)], color=color)
    c.circle(150, 150, 100, color)
    for x in (110, 190):
        if asleep:
            c.line(x - 16, 130, x + 16, 130, "black", 4)
        else:
            c.circle(x, 130, 16, "yellow")
            c.ellipse(x, 130, 5, 14, "black")
    c.poly([(140, 165), (160, 165), (150, 178)], color="pink")
    for y in (165, 180, 195):
        c.line(40, y - 5, 110, 175, "black", 2)
        c.line(260, y - 5, 190, 175, "black", 2)
    ui.text(f"{'An' if color == 'orange' else 'A'} {color} cat, {'asleep' if asleep else 'awake'}", size=20)
