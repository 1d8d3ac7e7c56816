RIVERS = {"Paris": "Seine", "London": "Thames", "Cairo": "Nile", "Rome": "Tiber", "Vienna": "Danube", "Bonn": "Rhine"}


def app(ui):
    ui.title("Rivers quiz")
    s = ui.state
    if ui.button("New round") or "cities" not in s:
        s.cities, s.score, s.words = random.sample(list(RIVERS), len(RIVERS)), 0, ""
    if s.cities:
        city = s.cities[0]
        ui.text(f"Which river flows through {city}?", size=28, bold=True)
        with ui.grid(3):
            for river in sorted(RIVERS.values()):
                if ui.button(river):
                    if river == RIVERS[city]:
                        s.score += 1
                    s.words = f"{'Right' if river == RIVERS[city] else 'No'}, {city} lies on the {RIVERS[city]}"
                    s.cities = s.cities[1:]
        ui.text(f"{len(s.cities)} {'question' if len(s.cities) == 1 else 'questions'} left, {s.score} right")
    else:
        ui.text(f"{s.score} of {len(RIVERS)} right", size=40, bold=True)
    ui.text(s.words, size=20)
