ROOMS = ["Rose", "Lily", "Iris"]


def app(ui):
    ui.title("Guest house")
    s = ui.state
    rooms = s.get("rooms", [[], [], []])
    with ui.row():
        guest = ui.field("Guest").strip()
        place = ROOMS.index(ui.choice("Room", ROOMS, "Rose"))
        if ui.button("Check in") and guest:
            s.message = ""
            if len(rooms[place]) < 2:
                rooms[place].append(guest)
                ui.clear("Guest")
            else:
                s.message = "Room is full"
    ui.text(s.get("message", ""), color="bad")
    with ui.grid(3):
        for name, guests in zip(ROOMS, rooms):
            with ui.card(f"{name}: {len(guests)} of 2"):
                picked = ui.list(guests, actions=["Check out"])
                if picked:
                    guests.pop(picked.index)
                    s.message = ""
