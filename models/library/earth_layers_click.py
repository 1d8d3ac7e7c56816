LAYERS = [("Crust", 190, "brown", "up to 70 km thick, we live on it"),
          ("Mantle", 175, "red", "2900 km of hot, slowly moving rock"),
          ("Outer core", 105, "orange", "liquid iron and nickel"),
          ("Inner core", 50, "yellow", "solid iron, over 5000 °C hot")]


def app(ui):
    ui.title("Inside the earth")
    s = ui.state
    c = ui.canvas(400, 400)
    for name, radius, color, words in LAYERS:
        c.circle(200, 200, radius, color)
    if c.clicked:
        x, y = c.clicked
        distance = math.hypot(x - 200, y - 200)
        inside = [layer for layer in LAYERS if distance <= layer[1]]
        s.name, s.words = (inside[-1][0], inside[-1][3]) if inside else ("Space", "outside the earth")
    ui.text(s.get("name", "Click on a layer"), size=36, bold=True)
    ui.text(s.get("words", ""), size=20)
