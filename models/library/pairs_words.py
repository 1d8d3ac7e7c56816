import random

PAIRS = {"Hot": "Cold", "Cold": "Hot", "Big": "Small", "Small": "Big", "Day": "Night", "Night": "Day"}


def app(ui):
    ui.title("Opposites")
    s = ui.state
    if "words" not in s or ui.button("Mix again"):
        s.words, s.first, s.misses = random.sample(list(PAIRS), 6), "", 0
    with ui.grid(3):
        for word in list(s.words):
            if ui.button(word) and word != s.first:
                if not s.first:
                    s.first = word
                elif PAIRS[word] == s.first:
                    s.words.remove(word)
                    s.words.remove(s.first)
                    s.first = ""
                else:
                    s.first, s.misses = "", s.misses + 1
    ui.text(f"Chosen: {s.first or '-'}")
    ui.text(f"Misses: {s.misses}")
    if not s.words:
        ui.text("All found", size=32, color="good")
