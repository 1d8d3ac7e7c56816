def app(ui):
    ui.title("Guesthouse")
    kinds = ["Free", "Taken", "Dirty"]
    rooms = ui.state.get("rooms", [0, 0, 0, 0])
    with ui.grid(2):
        for i in range(4):
            if ui.button(f"Room {i + 1}: {kinds[rooms[i]]}"):
                rooms[i] = (rooms[i] + 1) % 3
    ui.text(f"Free: {rooms.count(0)}", size=24)
    ui.text(f"Dirty: {rooms.count(2)}", size=24)
