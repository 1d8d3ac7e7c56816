RIDDLES = [
    ("What has hands but cannot clap?", "A clock"),
    ("What gets wet while it dries?", "A towel"),
    ("What has a neck but no head?", "A bottle"),
]


def app(ui):
    ui.title("Riddles")
    s = ui.state
    place = s.get("place", 0)
    shown = s.get("shown", False)
    riddle, solution = RIDDLES[place]
    ui.text(riddle, size=28, bold=True, align="center")
    ui.text(solution if shown else "?", size=28, align="center", color="accent")
    guess = ui.field("My solution")
    if guess.strip().lower() in (solution.lower(), solution.lower()[2:]):
        ui.text("Right", color="good", align="center")
    with ui.row():
        if ui.button("Show"):
            s.shown = True
        if ui.button("Next"):
            s.place, s.shown = (place + 1) % len(RIDDLES), False
            ui.clear("My solution")
