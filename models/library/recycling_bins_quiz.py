THINGS = [("Newspaper", "Paper"), ("Banana peel", "Bio"), ("Yogurt cup", "Plastic"), ("Broken mug", "Rest"), ("Egg box", "Paper")]
BINS = ["Paper", "Plastic", "Bio", "Rest"]


def app(ui):
    ui.title("Recycling")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place >= len(THINGS):
        ui.text(f"{points} of {len(THINGS)}", size=48, bold=True)
        if ui.button("Play again"):
            s.place, s.points, s.words = 0, 0, ""
        return
    thing, right = THINGS[place]
    ui.text(thing, size=40, bold=True, align="center")
    with ui.row():
        for bin_name in BINS:
            if ui.button(bin_name):
                good = bin_name == right
                s.place, s.points = place + 1, points + good
                s.words = "Right" if good else f"{thing}: {right}"
    ui.text(s.get("words", ""), size=20)
