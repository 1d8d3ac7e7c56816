COLORS = ["black", "red", "yellow", "white", "green", "blue"]


def app(ui):
    ui.title("Upright stripes")
    chosen = []
    with ui.row():
        for i, place in enumerate(["Left", "Middle", "Right"]):
            chosen.append(ui.choice(place, COLORS, COLORS[i]))
    c = ui.canvas(300, 180)
    for i, color in enumerate(chosen):
        c.rect(i * 100, 0, 100, 180, color)
    ui.text(", ".join(chosen), size=20)
