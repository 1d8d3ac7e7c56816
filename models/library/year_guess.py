EVENTS = [
    ("The first man on the moon", 1969),
    ("The fall of the Berlin Wall", 1989),
    ("The Titanic sinks", 1912),
]


def app(ui):
    ui.title("Guess the year")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    ui.text(f"Points: {points}", size=20)
    ui.text(s.get("words", ""))
    if place < len(EVENTS):
        event, year = EVENTS[place]
        ui.text(event, size=24, bold=True)
        guess = ui.field("Year").strip()
        if ui.button("Guess") and guess.isdigit():
            off = abs(int(guess) - year)
            got = 10 if off == 0 else 5 if off <= 5 else 2 if off <= 20 else 0
            s.words = f"It was {year}, {off} years off: {got} points"
            s.place, s.points = place + 1, points + got
            ui.clear("Year")
    else:
        ui.text(f"The end with {points} points", size=24)
        if ui.button("Again"):
            s.place, s.points, s.words = 0, 0, ""
