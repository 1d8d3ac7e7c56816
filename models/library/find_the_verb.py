SENTENCES = [("The dog eats a bone", "eats"), ("My sister plays the piano", "plays"), ("Yesterday we swam in the lake", "swam")]


def app(ui):
    ui.title("Find the verb")
    s = ui.state
    place = s.get("place", 0)
    if place == len(SENTENCES):
        ui.text(f"Finished with {s.get('wrong', 0)} wrong", size=36, bold=True)
        if ui.button("Again"):
            s.place, s.wrong, s.words = 0, 0, ""
        return
    sentence, verb = SENTENCES[place]
    ui.text("Press the verb", size=24)
    with ui.row():
        for word in sentence.split():
            if ui.button(word):
                if word == verb:
                    s.place, s.words = place + 1, f"Yes, {verb}"
                else:
                    s.wrong, s.words = s.get("wrong", 0) + 1, f"{word} is not the verb"
    ui.text(s.get("words", ""), size=20)
