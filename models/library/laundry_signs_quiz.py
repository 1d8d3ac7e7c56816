SIGNS = ["Bleach", "Dry cleaning", "Tumble dry", "Wash at 40"]


def app(ui):
    ui.title("Laundry symbols")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place >= len(SIGNS):
        ui.text(f"{points} of {len(SIGNS)} right", size=36, bold=True)
        if ui.button("Again"):
            s.place, s.points, s.words = 0, 0, ""
        return
    c = ui.canvas(200, 160)
    if SIGNS[place] == "Bleach":
        c.poly([(100, 20), (40, 140), (160, 140)], outline="white", width=4)
    elif SIGNS[place] == "Dry cleaning":
        c.circle(100, 80, 60, outline="white", width=4)
    elif SIGNS[place] == "Tumble dry":
        c.rect(40, 20, 120, 120, outline="white", width=4)
        c.circle(100, 80, 55, outline="white", width=4)
    else:
        c.poly([(30, 40), (50, 140), (150, 140), (170, 40)], outline="white", width=4)
        c.text(100, 100, "40", size=32, align="center")
    for answer in sorted(SIGNS):
        if ui.button(answer):
            s.points = points + (answer == SIGNS[place])
            s.words = "Right" if answer == SIGNS[place] else f"No, it was {SIGNS[place]}"
            s.place = place + 1
    ui.text(s.get("words", ""))
