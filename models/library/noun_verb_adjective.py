WORDS = [("house", "Noun"), ("run", "Verb"), ("green", "Adjective"), ("sing", "Verb"), ("teacher", "Noun"), ("heavy", "Adjective")]


def app(ui):
    ui.title("What kind of word?")
    s = ui.state
    place, mistakes = s.get("place", 0), s.get("mistakes", 0)
    if place < len(WORDS):
        word, kind = WORDS[place]
        ui.text(word, size=48, bold=True)
        with ui.row():
            for answer in ["Noun", "Verb", "Adjective"]:
                if ui.button(answer):
                    s.place, s.mistakes = place + (answer == kind), mistakes + (answer != kind)
    else:
        ui.text("All sorted", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.mistakes = 0, 0
    rows = [[name, ", ".join(word for word, kind in WORDS[:place] if kind == name)] for name in ["Noun", "Verb", "Adjective"]]
    ui.table(rows, header=["Kind", "Words"])
    ui.text(f"{mistakes} mistake" if mistakes == 1 else f"{mistakes} mistakes")
