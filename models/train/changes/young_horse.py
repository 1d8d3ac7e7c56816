QUESTIONS = [("cow", "calf"), ("dog", "puppy"), ("sheep", "lamb"), ("cat", "kitten"), ("horse", "foal")]


def app(ui):
    ui.title("Young animals")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(QUESTIONS):
        animal, young = QUESTIONS[place]
        ui.text(f"What is a young {animal} called?", size=24, bold=True)
        answer = ui.field("Your answer")
        if ui.button("Next") and answer.strip():
            if answer.strip().lower() == young:
                s.right = right + 1
            s.place = place + 1
            ui.clear("Your answer")
    else:
        ui.text(f"{right} of {len(QUESTIONS)} were right", size=32, bold=True)
        for animal, young in QUESTIONS:
            ui.text(f"{animal}: {young}")
        if ui.button("Once more"):
            s.place, s.right = 0, 0
