def app(ui):
    ui.title("Guests")
    guests = ui.state.get("guests", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            guests.append(name)
            ui.clear("Name")
        if ui.button("Undo") and guests:
            guests.pop()
        if ui.button("Clear all"):
            guests.clear()
    picked = ui.list(guests, actions=["Remove"])
    if picked:
        guests.pop(picked.index)
    ui.text(f"{len(guests)} guests", size=24)
