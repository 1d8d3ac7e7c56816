ANIMALS = ["tiger", "horse", "rabbit", "monkey", "elephant"]


def app(ui):
    ui.title("Mixed animals")
    s = ui.state
    if ui.button("New game") or "turn" not in s:
        s.turn, s.score, s.words = 0, 0, ""
        s.mixed = ["".join(random.sample(animal, len(animal))) for animal in ANIMALS]
    if s.turn < len(ANIMALS):
        ui.text(s.mixed[s.turn].upper(), size=56, bold=True, align="center")
        ui.text(f"Animal {s.turn + 1} of {len(ANIMALS)}", align="center")
        guess = ui.field("Animal").strip().lower()
        with ui.row():
            if ui.button("Check") and guess:
                if guess == ANIMALS[s.turn]:
                    s.turn, s.score, s.words = s.turn + 1, s.score + 1, "Right!"
                else:
                    s.words = "Not yet"
                ui.clear("Animal")
            if ui.button("Skip") and s.turn < len(ANIMALS):
                s.words = f"It was {ANIMALS[s.turn]}"
                s.turn += 1
    else:
        ui.text("All done", size=28)
    ui.text(s.words, size=20)
    ui.text(f"Score: {s.score}", size=24)
