COLORS = ["red", "orange", "yellow", "green", "blue", "indigo", "violet"]


def app(ui):
    ui.title("Rainbow")
    arcs = ui.slider("Arcs", 1, 7, 7)
    c = ui.canvas(400, 210, background="skyblue")
    for i in range(arcs):
        c.arc(200, 200, 180 - i * 18, 180, 360, COLORS[i], width=18)
    ui.text(f"Innermost: {COLORS[arcs - 1]}", size=20)
