QUESTIONS = [
    ("Brazil", ["Rio de Janeiro", "Brasilia", "Sao Paulo", "Lima"], "Brasilia"),
    ("Peru", ["Lima", "Quito", "Cusco", "La Paz"], "Lima"),
    ("Chile", ["Buenos Aires", "Valparaiso", "Santiago", "Bogota"], "Santiago"),
    ("Colombia", ["Medellin", "Caracas", "Quito", "Bogota"], "Bogota"),
    ("Uruguay", ["Montevideo", "Asuncion", "Santiago", "Cordoba"], "Montevideo"),
]


def app(ui):
    ui.title("South America")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place == len(QUESTIONS):
        ui.text(f"{points} of {len(QUESTIONS)} points", size=36, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
    else:
        country, cities, capital = QUESTIONS[place]
        ui.text(f"{place + 1}. Capital of {country}?", size=32, bold=True)
        with ui.grid(2):
            for city in cities:
                if ui.button(city):
                    s.words = "Right" if city == capital else f"No, {capital}"
                    s.points, s.place = points + (city == capital), place + 1
    ui.text(s.get("words", ""), size=24)
