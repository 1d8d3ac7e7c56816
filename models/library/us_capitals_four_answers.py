CAPITALS = {"Texas": "Austin", "Ohio": "Columbus", "Florida": "Tallahassee", "California": "Sacramento",
            "New York": "Albany", "Colorado": "Denver", "Georgia": "Atlanta", "Arizona": "Phoenix"}


def ask(s):
    s.place = random.choice(list(CAPITALS))
    wrong = [city for city in CAPITALS.values() if city != CAPITALS[s.place]]
    s.cities = sorted([*random.sample(wrong, 3), CAPITALS[s.place]])


def app(ui):
    ui.title("State capitals")
    s = ui.state
    if "place" not in s:
        ask(s)
    right = CAPITALS[s.place]
    ui.text(f"Capital of {s.place}?", size=32, bold=True)
    with ui.row():
        for city in s.cities:
            if ui.button(city):
                s.words = "Right" if city == right else f"No, {right} is the capital of {s.place}"
                s.right, s.asked = s.get("right", 0) + (city == right), s.get("asked", 0) + 1
                ask(s)
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('asked', 0)} right", color="muted")
