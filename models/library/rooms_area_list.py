def app(ui):
    ui.title("My rooms")
    rooms = ui.state.get("rooms", [])
    with ui.row():
        name = ui.field("Room").strip()
        length = ui.number("Length (m)", 4.0, min=0, step=0.1)
        width = ui.number("Width (m)", 3.0, min=0, step=0.1)
        if ui.button("Add") and name:
            rooms.append([name, length, width])
            ui.clear("Room")
    items = [f"{name}: {length:g} × {width:g} m = {length * width:.2f} m²" for name, length, width in rooms]
    picked = ui.list(items, actions=["Delete"])
    if picked:
        rooms.pop(picked.index)
    ui.text(f"Total: {sum(length * width for _, length, width in rooms):.2f} m²", size=40, bold=True)
    ui.text("1 room" if len(rooms) == 1 else f"{len(rooms)} rooms", size=20)
