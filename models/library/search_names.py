def app(ui):
    ui.title("Who sits where")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        room = ui.field("Room").strip()
        if ui.button("Add") and name and room:
            people.append(f"{name}, room {room}")
            ui.clear("Name")
            ui.clear("Room")
    search = ui.field("Search").strip().lower()
    found = [person for person in people if search in person.lower()]
    for person in found:
        ui.text(person)
    ui.text(f"{len(found)} found" if found else "Nobody found", color="muted")
