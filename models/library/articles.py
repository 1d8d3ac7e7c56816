NOUNS = [("Tisch", "der"), ("Lampe", "die"), ("Buch", "das"), ("Katze", "die")]


def app(ui):
    ui.title("der, die, das")
    s = ui.state
    place, mistakes = s.get("place", 0), s.get("mistakes", 0)
    if place < len(NOUNS):
        noun, right = NOUNS[place]
        ui.text(noun, size=40, bold=True)
        with ui.row():
            for article in ["der", "die", "das"]:
                if ui.button(article):
                    if article == right:
                        s.place = place + 1
                    else:
                        s.mistakes = mistakes + 1
    else:
        ui.text("All done", size=28, color="good")
        if ui.button("Once more"):
            s.place, s.mistakes = 0, 0
    ui.text(f"Mistakes: {mistakes}")
