START, GOAL = "FFF_TTT", "TTT_FFF"


def app(ui):
    ui.title("Frogs")
    s = ui.state
    places = s.get("places", START)
    with ui.row():
        for place, animal in enumerate(places):
            if ui.button(animal):
                free = places.index("_")
                way = free - place if animal == "F" else place - free
                if animal != "_" and way in (1, 2):
                    row = list(places)
                    row[free], row[place] = animal, "_"
                    s.places = "".join(row)
    if places == GOAL:
        ui.text("Solved", size=28, color="good")
    ui.text(" ".join(places), size=32)
    if ui.button("Start over"):
        s.places = START
