PAIRS = [("1/2", "1/3", "First"), ("3/4", "4/5", "Second"), ("2/6", "1/3", "Equal")]


def app(ui):
    ui.title("Which is larger?")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(PAIRS):
        first, second, right = PAIRS[place]
        ui.text(f"{first} or {second}", size=40, bold=True, align="center")
        with ui.row():
            for answer in ["First", "Second", "Equal"]:
                if ui.button(answer):
                    s.words = "Right" if answer == right else "Wrong"
                    s.points, s.place = points + (answer == right), place + 1
    else:
        ui.text(f"{points} of {len(PAIRS)} points", size=28, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
