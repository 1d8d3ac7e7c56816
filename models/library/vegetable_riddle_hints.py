RIDDLES = [
    ("carrot", ["It grows under the ground", "Rabbits love it", "It is orange"]),
    ("onion", ["It has many layers", "It is in almost every stew", "It makes you cry"]),
    ("pumpkin", ["It grows on a long vine", "It can be very heavy", "It gets a face in October"]),
]


def app(ui):
    ui.title("Which vegetable?")
    s = ui.state
    place, hints = s.get("place", 0), s.get("hints", 1)
    if place == len(RIDDLES):
        ui.text("You found them all", size=32, bold=True, color="good")
        if ui.button("Again"):
            s.place, s.hints, s.words = 0, 1, ""
        return
    name, clues = RIDDLES[place]
    for clue in clues[:hints]:
        ui.text(clue, size=20)
    guess = ui.field("Vegetable").strip().lower()
    if ui.button("Guess") and guess:
        ui.clear("Vegetable")
        if guess == name:
            s.place, s.hints, s.words = place + 1, 1, f"Yes, {name}"
        else:
            s.hints, s.words = min(hints + 1, 3), f"Not {guess}"
    ui.text(s.get("words", ""))
