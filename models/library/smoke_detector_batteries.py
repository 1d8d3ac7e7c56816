def app(ui):
    ui.title("Smoke detectors")
    rooms = ui.state.get("rooms", {})
    today = ui.today.toordinal()
    with ui.row():
        room = ui.field("Room").strip()
        if ui.button("Add") and room:
            rooms.setdefault(room, None)
            ui.clear("Room")
    for room, day in rooms.items():
        with ui.row():
            if day is None:
                ui.text(f"{room}: battery not noted", size=20)
            elif today - day > 365:
                ui.text(f"{room}: change the battery", size=20, color="bad")
            else:
                ui.text(f"{room}: battery {today - day} days old", size=20)
            if ui.button(f"New battery {room}"):
                rooms[room] = today
    if not rooms:
        ui.text("Add the first room", color="muted")
