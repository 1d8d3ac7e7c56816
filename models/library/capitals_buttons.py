QUESTIONS = [
    ("Norway", ["Oslo", "Bergen", "Stockholm"], "Oslo"),
    ("Portugal", ["Porto", "Lisbon", "Madrid"], "Lisbon"),
    ("Austria", ["Graz", "Vienna", "Bern"], "Vienna"),
]


def app(ui):
    ui.title("Capitals")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(QUESTIONS):
        country, cities, right = QUESTIONS[place]
        ui.text(f"What is the capital of {country}?", size=24, bold=True)
        with ui.row():
            for city in cities:
                if ui.button(city):
                    s.words = "Right" if city == right else f"No, it is {right}"
                    s.points = points + (city == right)
                    s.place = place + 1
    else:
        ui.text(f"{points} of {len(QUESTIONS)} points", size=28, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
