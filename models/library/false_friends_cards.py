CARDS = [
    ("das Gift", "poison", "not a gift"),
    ("der Chef", "the boss", "not a chef"),
    ("bekommen", "to get", "not to become"),
    ("der Rat", "advice", "not a rat"),
    ("also", "so, therefore", "not also"),
    ("brav", "well-behaved", "not brave"),
]


def app(ui):
    ui.title("False friends")
    s = ui.state
    place, shown = s.get("place", 0), s.get("shown", False)
    german, english, trap = CARDS[place]
    ui.text(f"{place + 1} of {len(CARDS)}", color="muted")
    ui.text(german, size=48, bold=True, align="center")
    if shown:
        ui.text(english, size=32, align="center", color="good")
        ui.text(trap, align="center", color="bad")
    with ui.row():
        if ui.button("Meaning"):
            s.shown = True
        if ui.button("Back"):
            s.place, s.shown = (place - 1) % len(CARDS), False
        if ui.button("Next"):
            s.place, s.shown = (place + 1) % len(CARDS), False
