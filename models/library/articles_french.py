NOUNS = [("chat", "le"), ("maison", "la"), ("livre", "le")]


def app(ui):
    ui.title("le or la")
    s = ui.state
    place, good = s.get("place", 0), s.get("good", 0)
    if place < len(NOUNS):
        noun, right = NOUNS[place]
        ui.text(noun, size=40, bold=True)
        with ui.row():
            for article in ["le", "la"]:
                if ui.button(article):
                    s.words = "Right" if article == right else f"No, {right} {noun}"
                    s.place, s.good = place + 1, good + (article == right)
    else:
        ui.text(f"{good} of 3 right", size=28)
        if ui.button("Once more"):
            s.place, s.good, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
