WORDS = ["banana", "computer", "holiday", "umbrella", "kitchen", "elephant"]


def app(ui):
    ui.title("Missing vowels")
    s = ui.state
    number, score = s.get("number", 0), s.get("score", 0)
    if number == len(WORDS):
        ui.text(f"{score} of {len(WORDS)} words", size=40, bold=True)
        if ui.button("Once more"):
            s.number = s.score = 0
            s.note = ""
        return
    word = WORDS[number]
    ui.text("".join(letter for letter in word if letter not in "aeiou").upper(), size=64, bold=True, align="center")
    guess = ui.field("Whole word").strip().lower()
    if ui.button("Check") and guess:
        if guess == word:
            s.score, s.note = score + 1, f"Yes, {word}"
        else:
            s.note = f"No, it was {word}"
        s.number = number + 1
        ui.clear("Whole word")
    ui.text(s.get("note", ""), size=20)
    ui.text(f"Word {number + 1} of {len(WORDS)}, points: {score}")
