JOKES = [
    ("Lettuce", "Lettuce in, it's cold out here!"),
    ("Boo", "Don't cry, it's only a joke!"),
    ("Cows go", "No, cows go moo!"),
    ("Tank", "You're welcome!"),
]


def app(ui):
    ui.title("Knock knock")
    s = ui.state
    place, shown = s.get("place", 0), s.get("shown", 1)
    name, answer = JOKES[place]
    lines = ["Knock, knock!", "Who's there?", name, f"{name} who?", answer]
    for line in lines[:shown]:
        ui.text(line, size=32, bold=line == answer)
    with ui.row():
        if shown < len(lines):
            if ui.button("Go on"):
                s.shown = shown + 1
        elif ui.button("Next joke"):
            s.place, s.shown = (place + 1) % len(JOKES), 1
