SIGHTS = [("Eiffel Tower", "Paris"), ("Colosseum", "Rome"), ("Big Ben", "London"), ("Acropolis", "Athens")]


def app(ui):
    ui.title("Where is it?")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(SIGHTS):
        sight, city = SIGHTS[place]
        ui.text(sight, size=32, bold=True)
        typed = ui.field("City").strip().lower()
        if ui.button("Answer") and typed:
            right = typed == city.lower()
            s.words = "Right" if right else f"It is {city}"
            s.points, s.place = points + right, place + 1
            ui.clear("City")
    ui.text(s.get("words", ""))
    if place == len(SIGHTS):
        ui.text(f"Points: {points} of {len(SIGHTS)}", size=28)
