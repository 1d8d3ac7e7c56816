RIVERS = {"Paris": "Seine", "London": "Thames", "Vienna": "Danube", "Rome": "Tiber", "Cairo": "Nile"}


def app(ui):
    ui.title("City and river")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    cities = list(RIVERS)
    if place < len(cities):
        city = cities[place]
        ui.text(city, size=48, bold=True, align="center")
        for river in sorted(RIVERS.values()):
            if ui.button(river):
                good = river == RIVERS[city]
                s.words = "Right" if good else f"{city} lies on the {RIVERS[city]}"
                s.right, s.place = right + good, place + 1
    else:
        ui.text(f"{right} of {len(cities)} right", size=36, bold=True)
        if ui.button("Again"):
            s.right, s.place, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=24)
