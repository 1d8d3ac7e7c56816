def app(ui):
    ui.title("Ghost doors")
    s = ui.state
    if ui.button("New game"):
        s.rooms, s.over = 0, False
    rooms, over = s.get("rooms", 0), s.get("over", False)
    with ui.row():
        for door in ["1", "2", "3"]:
            if ui.button(door) and not over:
                if random.choice(["1", "2", "3"]) == door:
                    s.over = over = True
                else:
                    s.rooms = rooms = rooms + 1
                    s.best = max(s.get("best", 0), rooms)
    ui.text("A ghost!" if over else "Choose a door", size=32)
    ui.text(f"Rooms: {rooms}, best: {s.get('best', 0)}", size=20)
