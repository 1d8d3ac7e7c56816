COLORS = {"Carrot": "orange", "Tomato": "red", "Cabbage": "white"}


def app(ui):
    ui.title("Garden")
    plants = ui.state.get("plants", [])
    kind = ui.choice("Plant", list(COLORS))
    c = ui.canvas(400, 300, background="green")
    if c.clicked:
        plants.append([c.clicked[0], c.clicked[1], kind])
    if ui.button("Dig up") and plants:
        plants.pop()
    for x, y, name in plants:
        c.circle(x, y, 10, COLORS[name])
    for name in COLORS:
        ui.text(f"{name}: {sum(plant[2] == name for plant in plants)}")
