PLANETS = [
    ("Saturn", ["It has a ring you can see in a small telescope", "Its density is lower than water", "Moon: Titan"]),
    ("Mars", ["It is red from rust", "It has the highest volcano", "Moons: Phobos and Deimos"]),
    ("Venus", ["It is the hottest planet", "It turns the other way round", "The evening star"]),
    ("Jupiter", ["It is the largest planet", "It has a great red spot", "Moon: Europa"]),
]


def app(ui):
    ui.title("Which planet?")
    s = ui.state
    name, hints = PLANETS[s.get("place", 0)]
    shown = s.get("shown", 1)
    for hint in hints[:shown]:
        ui.text(hint, size=20)
    if ui.button("Next hint"):
        s.shown = min(shown + 1, len(hints))
    guess = ui.field("Planet").strip()
    if guess.lower() == name.lower():
        ui.text(f"Right after {shown} hint{'' if shown == 1 else 's'}", size=28, color="good")
    elif guess:
        ui.text(f"No, not {guess}", color="bad")
    if ui.button("Another"):
        s.place, s.shown = (s.get("place", 0) + 1) % len(PLANETS), 1
        ui.clear("Planet")
