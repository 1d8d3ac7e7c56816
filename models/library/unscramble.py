import random

WORDS = ["garden", "kitchen", "holiday"]


def app(ui):
    ui.title("Mixed-up letters")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(WORDS):
        word = WORDS[place]
        if s.get("word") != word:
            s.word, s.mixed = word, word
            while s.mixed == word:
                s.mixed = "".join(random.sample(word, len(word)))
        ui.text(f"Word {place + 1} of {len(WORDS)}", color="muted")
        ui.text(s.mixed, size=40, bold=True)
        answer = ui.field("Which word is it?").strip().lower()
        if ui.button("Check") and answer:
            s.words = "Right" if answer == word else f"Wrong, it was {word}"
            s.right, s.place = right + (answer == word), place + 1
            ui.clear("Which word is it?")
    else:
        ui.text(f"{right} of {len(WORDS)} right", size=28, bold=True)
        if ui.button("Once more"):
            s.place, s.right, s.words, s.word = 0, 0, "", ""
    ui.text(s.get("words", ""), size=20)
