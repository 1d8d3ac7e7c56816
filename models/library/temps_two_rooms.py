def app(ui):
    ui.title("Rooms")
    rooms = ui.state.get("rooms", {"Bedroom": [], "Bath": []})
    with ui.row():
        room = ui.choice("Room", list(rooms))
        degrees = ui.number("Degrees", 20.0, step=0.5)
        if ui.button("Log"):
            rooms[room].append(degrees)
    for name, values in rooms.items():
        if values:
            ui.text(f"{name}: {values[-1]:.1f} (lowest {min(values):.1f}, highest {max(values):.1f})")
        else:
            ui.text(f"{name}: nothing yet")
