FACTS = [
    ("Spiders are insects", "False", "they have eight legs"),
    ("The Sun is a star", "True", "it shines by itself"),
    ("Lead floats on water", "False", "it is heavier than water"),
]


def app(ui):
    ui.title("True or false")
    s = ui.state
    place, answer = s.get("place", 0), s.get("answer", "")
    with ui.row():
        for word in ["True", "False"]:
            if ui.button(word) and not answer:
                answer = s.answer = word
                s.points = s.get("points", 0) + (word == FACTS[place][1])
        if ui.button("Next") and answer:
            place = s.place = (place + 1) % len(FACTS)
            answer = s.answer = ""
            if place == 0:
                s.points = 0
    fact, truth, reason = FACTS[place]
    ui.text(fact, size=28)
    if answer:
        ui.text(f"{'Right' if answer == truth else 'Wrong'}, {reason}")
    ui.text(f"Points: {s.get('points', 0)}")
