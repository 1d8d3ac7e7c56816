COLORS = ["black", "red", "yellow", "white", "green", "blue"]


def app(ui):
    ui.title("Three stripes")
    chosen = []
    with ui.row():
        for i, place in enumerate(["Top", "Middle", "Bottom"]):
            chosen.append(ui.choice(place, COLORS, COLORS[i]))
    c = ui.canvas(300, 180)
    for i, color in enumerate(chosen):
        c.rect(0, i * 60, 300, 60, color)
    ui.text(", ".join(chosen), size=20)
