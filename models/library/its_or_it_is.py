SENTENCES = [("The cat licks ___ paw", "its"), ("___ raining again", "it's"), ("I think ___ too late", "it's"),
             ("The tree lost ___ leaves", "its")]


def app(ui):
    ui.title("its or it's?")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place == len(SENTENCES):
        ui.text(f"{right} of {len(SENTENCES)} right", size=40, bold=True)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
        return
    sentence, word = SENTENCES[place]
    ui.text(sentence, size=32, bold=True)
    with ui.row():
        for answer in ["its", "it's"]:
            if ui.button(answer):
                s.words = ("Yes: " if answer == word else "No: ") + sentence.replace("___", word)
                s.right, s.place = right + (answer == word), place + 1
    ui.text(s.get("words", ""), size=20)
    ui.text("its: it belongs to it. it's: it is", color="muted")
