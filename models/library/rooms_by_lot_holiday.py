ROOMS = {"Big room": 3, "Sea view": 2, "Attic": 1}


def app(ui):
    ui.title("Who sleeps where")
    s = ui.state
    text = ui.field("Friends", "Ann, Ben, Cleo, Dan, Eva, Finn")
    names = [name.strip() for name in text.split(",") if name.strip()]
    ui.text(f"{len(names)} {'friend' if len(names) == 1 else 'friends'}, {sum(ROOMS.values())} beds")
    if ui.button("Draw"):
        s.mixed = random.sample(names, len(names))
    if "mixed" not in s:
        ui.text("Press Draw", color="muted")
        return
    start = 0
    for room, beds in ROOMS.items():
        ui.text(f"{room}: {', '.join(s.mixed[start:start + beds]) or 'empty'}", size=24)
        start += beds
    if len(s.mixed) > start:
        ui.text("On the sofa: " + ", ".join(s.mixed[start:]), size=24, color="bad")
