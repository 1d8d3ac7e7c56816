def app(ui):
    ui.title("Home inventory")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        room = ui.field("Room").strip().capitalize()
        worth = ui.number("Worth", 100.0, min=0, step=10)
        if ui.button("Add") and name and room:
            things.append([name, room, worth])
            ui.clear("Thing")
            ui.clear("Room")
    ui.text(f"{sum(worth for name, room, worth in things):.2f} in all", size=36, bold=True)
    rooms = {}
    for name, room, worth in things:
        rooms[room] = rooms.get(room, 0) + worth
    ui.table([[room, f"{rooms[room]:.2f}"] for room in sorted(rooms)], header=["Room", "Worth"])
    picked = ui.list([f"{name}, {room}: {worth:.2f}" for name, room, worth in things], actions=["Delete"])
    if picked:
        things.pop(picked.index)
