import random

MAINS = ["Sandwich", "Wrap", "Pasta"]
FRUITS = ["Apple", "Grapes", "Melon"]
SNACKS = ["Nuts", "Cookie"]


def app(ui):
    ui.title("Lunch box")
    s = ui.state
    boxes = s.get("boxes", [])
    ui.text(f"{', '.join(MAINS)} | {', '.join(FRUITS)} | {', '.join(SNACKS)}", color="muted")
    if ui.button("New box"):
        main = random.choice([one for one in MAINS if one != s.get("main")])
        s.main = main
        boxes.append(f"{main}, {random.choice(FRUITS)}, {random.choice(SNACKS)}")
    for box in boxes:
        ui.text(box, size=20)
    ui.text(f"Boxes: {len(boxes)}")
