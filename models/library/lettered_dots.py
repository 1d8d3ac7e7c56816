def app(ui):
    ui.title("Letters")
    places = ui.state.get("places", [])
    c = ui.canvas(400, 300, background="white")
    if c.clicked and len(places) < 5:
        places.append(c.clicked)
    for letter, (x, y) in zip("ABCDE", places):
        c.rect(x - 14, y - 14, 28, 28, "red")
        c.text(x, y, letter, color="white", align="center")
    ui.text(f"{len(places)} of 5")
    if len(places) == 5:
        ui.text("Full", color="bad")
    if ui.button("Clear"):
        places.clear()
