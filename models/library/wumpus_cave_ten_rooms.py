DOORS = {room: [(room + 1) % 10, (room - 1) % 10, (room + 5) % 10] for room in range(10)}


def app(ui):
    ui.title("Hunt the wumpus")
    s = ui.state
    if ui.button("New hunt") or "room" not in s:
        s.room, s.arrows, s.words = 0, 3, ""
        s.wumpus, s.pit = random.sample([2, 3, 4, 6, 7, 8], 2)
    ui.text(f"You are in cave {s.room + 1}", size=28, bold=True)
    doors = sorted(DOORS[s.room])
    if s.wumpus in doors:
        ui.text("You smell the wumpus")
    if s.pit in doors:
        ui.text("You feel a draught from a pit")
    with ui.row():
        for door in doors:
            if ui.button(f"Go to {door + 1}") and not s.words:
                s.room = door
                s.words = "The wumpus eats you" if door == s.wumpus else "You fell into a pit" if door == s.pit else ""
    with ui.row():
        for door in doors:
            if ui.button(f"Shoot into {door + 1}") and not s.words and s.arrows:
                s.arrows -= 1
                if door == s.wumpus:
                    s.words = "You got the wumpus!"
                elif s.arrows == 0:
                    s.words = "No arrows left, the wumpus finds you"
    ui.text(f"Arrows: {s.arrows}")
    ui.text(s.words, size=28, bold=True)
