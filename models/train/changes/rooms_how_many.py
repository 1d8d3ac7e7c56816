import random


def app(ui):
    ui.title("Who sleeps where?")
    s = ui.state
    text = ui.field("Names", placeholder="Ann, Ben, Cleo, Dan")
    rooms = int(ui.number("Rooms", 3, min=1, max=20))
    names = [name.strip() for name in text.split(",") if name.strip()]
    if ui.button("Deal out") and names:
        random.shuffle(names)
        s.groups = [names[i::rooms] for i in range(rooms)]
    for number, group in enumerate(s.get("groups", []), start=1):
        ui.text(f"Room {number} ({len(group)}): {', '.join(group)}", size=20)
