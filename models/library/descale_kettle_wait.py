STEPS = [
    ("Fill it with half water, half vinegar", 0),
    ("Boil it", 0),
    ("Let it stand", 30),
    ("Pour it away and rinse twice", 0),
    ("Boil clear water once and pour it away", 0),
]


def app(ui):
    ui.title("Descale the kettle")
    s = ui.state
    place = s.get("place", 0)
    if place == len(STEPS):
        ui.text("Clean again", size=36, bold=True, color="good")
        if ui.button("Start over"):
            s.place = 0
        return
    words, minutes = STEPS[place]
    ui.text(f"{place + 1}. {words}", size=28, bold=True)
    left = max(0, math.ceil(s.get("since", 0) + minutes * 60 - ui.time)) if minutes else 0
    if left:
        ui.text(f"{left // 60}:{left % 60:02d}", size=48)
    elif ui.button("Done"):
        s.place, s.since = place + 1, ui.time
