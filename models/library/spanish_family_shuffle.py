import random

WORDS = {"madre": "mother", "padre": "father", "hermano": "brother", "abuela": "grandmother"}


def app(ui):
    ui.title("Spanish family words")
    s = ui.state
    order = s.get("order", list(WORDS))
    hide = ui.switch("Hide Spanish", False)
    if ui.button("Shuffle"):
        random.shuffle(order)
        ui.notify("Shuffled")
    ui.table([["?" if hide else word, WORDS[word]] for word in order], header=["Spanish", "English"])
