ANIMALS = ["Lion", "Penguin", "Elephant", "Rabbit", "Crocodile", "Giraffe", "Spider", "Peacock", "Octopus", "Zebra"]


def app(ui):
    ui.title("Creature")
    s = ui.state
    if ui.button("Mix") or "front" not in s:
        s.front, s.back = random.sample(ANIMALS, 2)
        s.count = s.get("count", 0) + 1
    ui.text(f"Front: {s.front}, back: {s.back}", size=36, bold=True)
    ui.text(f"Its name: {s.front[:3]}{s.back[-4:].lower()}", size=24)
    ui.text(f"Creature {s.count}", color="muted")
