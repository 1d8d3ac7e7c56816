WORDS = [("car", ["voiture", "auto"]), ("to speak", ["parler"]), ("quick", ["rapide"])]


def app(ui):
    ui.title("In French")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    if place == len(WORDS):
        ui.text(f"{points} of 3 points", size=28)
        return
    english, french = WORDS[place]
    ui.text(english, size=36, bold=True)
    typed = ui.field("French").strip().lower()
    for accent, plain in [("é", "e"), ("è", "e"), ("ê", "e"), ("à", "a"), ("ô", "o")]:
        typed = typed.replace(accent, plain)
    if ui.button("Answer") and typed:
        s.points, s.place = points + (typed in french), place + 1
        ui.clear("French")
