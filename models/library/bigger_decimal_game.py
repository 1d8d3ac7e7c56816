PAIRS = [("0.5", "0.45"), ("0.09", "0.1"), ("2.3", "2.15"), ("1.02", "1.2"), ("0.7", "0.68")]


def app(ui):
    ui.title("Bigger decimal")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place < len(PAIRS):
        pair = PAIRS[place]
        ui.text("Which is bigger?", size=28, bold=True)
        with ui.row():
            for number in pair:
                if ui.button(number):
                    bigger = max(pair, key=float)
                    s.words = "Right" if number == bigger else f"No, {bigger} is bigger"
                    s.points, s.place = points + (number == bigger), place + 1
    else:
        ui.text(f"{points} of {len(PAIRS)} points", size=40, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
    ui.text(s.get("words", ""), size=20)
