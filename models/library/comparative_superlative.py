WORDS = [("big", "bigger", "biggest"), ("good", "better", "best"), ("happy", "happier", "happiest"), ("bad", "worse", "worst")]


def app(ui):
    ui.title("Comparison")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    word, second, third = WORDS[place % len(WORDS)]
    ui.text(word, size=40, bold=True)
    comparative = ui.field("Comparative").strip().lower()
    superlative = ui.field("Superlative").strip().lower().removeprefix("the ")
    if ui.button("Check") and comparative and superlative:
        good = comparative == second and superlative == third
        s.words = "Right" if good else f"No: {word}, {second}, {third}"
        s.right, s.place = right + good, place + 1
        ui.clear("Comparative")
        ui.clear("Superlative")
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{s.get('right', 0)} of {s.get('place', 0)} right", color="muted")
