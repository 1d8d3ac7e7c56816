COLORS = {"white": "#ffffff", "black": "#000000", "red": "#ff0000", "green": "#00ff00", "blue": "#0000ff"}


def app(ui):
    ui.title("Dead pixels")
    s = ui.state
    place = s.get("place", 0)
    if ui.button("Next colour"):
        place = s.place = (place + 1) % len(COLORS)
    name = list(COLORS)[place]
    c = ui.canvas(800, 480)
    c.rect(0, 0, 800, 480, COLORS[name])
    ui.text(f"{name}, {place + 1} of {len(COLORS)}", color="muted")
