WORDS = ["because", "friend", "people"]


def app(ui):
    ui.title("Spelling")
    s = ui.state
    place, correct = s.get("place", 0), s.get("correct", 0)
    word = WORDS[place]
    ui.text(f"Word {place + 1} of {len(WORDS)}", color="muted")
    if ui.button("Show"):
        s.until = ui.time + 3
    ui.text(word if ui.time < s.get("until", 0) else "...", size=48, bold=True, align="center")
    written = ui.field("Write it").strip().lower()
    if ui.button("Check") and written:
        if written == word:
            s.correct, s.words = correct + 1, "Correct"
        else:
            s.words = f"Not correct, it is {word}"
        s.place, s.until = (place + 1) % len(WORDS), 0
        ui.clear("Write it")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"Correct: {s.get('correct', 0)}", color="muted")
