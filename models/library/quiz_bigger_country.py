PAIRS = [("Russia", "Canada", "Russia"), ("Spain", "France", "France"), ("India", "Brazil", "Brazil")]


def app(ui):
    ui.title("Which is bigger?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(PAIRS):
        left, other, bigger = PAIRS[place]
        ui.text(f"{left} or {other}?", size=28)
        with ui.row():
            for country in [left, other]:
                if ui.button(country):
                    s.right = right + (country == bigger)
                    s.place = place + 1
    else:
        ui.text("That was the last pair", size=24)
        if ui.button("Once more"):
            s.place, s.right = 0, 0
    ui.text(f"Right: {right}")
    ui.text(f"Wrong: {place - right}")
