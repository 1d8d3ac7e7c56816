QUESTIONS = [("___ house is big", "Their"), ("Look over ___", "there"), ("___ late again", "They're")]


def app(ui):
    ui.title("Fill the gap")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    ui.progress(place / len(QUESTIONS))
    if place < len(QUESTIONS):
        sentence, word = QUESTIONS[place]
        ui.text(sentence, size=28, bold=True)
        with ui.row():
            for choice in ["their", "there", "they're"]:
                if ui.button(choice):
                    good = choice == word.lower()
                    s.words = f"{'Right' if good else 'Wrong'}: {sentence.replace('___', word)}"
                    s.place, s.right = place + 1, right + good
    else:
        ui.text(f"{right} of {len(QUESTIONS)} right", size=28)
        if ui.button("Again"):
            s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
