COUNTRIES = [("Egypt", "Africa"), ("Brazil", "South America"), ("Japan", "Asia"), ("Canada", "North America"),
             ("Norway", "Europe"), ("Kenya", "Africa")]


def app(ui):
    ui.title("Which continent?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(COUNTRIES):
        country, continent = COUNTRIES[place]
        ui.text(country, size=40, bold=True)
        with ui.grid(3):
            for name in ["Africa", "Asia", "Australia", "Europe", "North America", "South America"]:
                if ui.button(name):
                    s.words = "Right" if name == continent else f"No, {country} is in {continent}"
                    s.right, s.place = right + (name == continent), place + 1
    else:
        ui.text(f"{right} of {len(COUNTRIES)} right", size=40, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
