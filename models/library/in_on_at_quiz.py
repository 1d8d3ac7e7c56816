SENTENCES = [
    ("We meet ___ Monday.", "on"),
    ("The film starts ___ 8 o'clock.", "at"),
    ("I was born ___ 2010.", "in"),
    ("The cup is ___ the table.", "on"),
    ("She lives ___ Paris.", "in"),
    ("I sleep ___ night.", "at"),
]


def app(ui):
    ui.title("in, on or at?")
    s = ui.state
    place, points = s.get("place", 0), s.get("points", 0)
    ui.text(s.get("words", ""), color="muted")
    if place < len(SENTENCES):
        sentence, right = SENTENCES[place]
        ui.text(sentence, size=32, bold=True)
        with ui.row():
            for word in ["in", "on", "at"]:
                if ui.button(word):
                    s.words = ("Right: " if word == right else "Wrong: ") + sentence.replace("___", right)
                    s.points, s.place = points + (word == right), place + 1
    else:
        ui.text(f"{points} of {len(SENTENCES)} points", size=36, bold=True)
        if ui.button("Start again"):
            s.points, s.place, s.words = 0, 0, ""
