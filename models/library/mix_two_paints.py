MIXED = {"red yellow": "orange", "blue red": "purple", "blue yellow": "green"}


def app(ui):
    ui.title("Mix two paints")
    with ui.row():
        first = ui.choice("First paint", ["red", "yellow", "blue"])
        second = ui.choice("Second paint", ["yellow", "blue", "red"])
    mixed = MIXED.get(" ".join(sorted([first, second])), first)
    c = ui.canvas(420, 140, background="white")
    c.circle(70, 70, 50, first)
    c.text(140, 70, "+", size=40, color="black", align="center")
    c.circle(210, 70, 50, second)
    c.text(280, 70, "=", size=40, color="black", align="center")
    c.circle(350, 70, 50, mixed)
    ui.text(f"{first} and {second} make {mixed}", size=32, bold=True)
