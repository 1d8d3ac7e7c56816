def app(ui):
    ui.title("Neighbours")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        house = int(ui.number("House number", 1, min=1))
        phone = ui.field("Phone").strip()
        if ui.button("Add") and name:
            people.append([house, name, phone])
            people.sort()
            ui.clear("Name")
            ui.clear("Phone")
    find = ui.field("Find a name").strip().lower()
    ui.table([row for row in people if find in row[1].lower()], header=["House", "Name", "Phone"])
    ui.text(f"{len(people)} {'neighbour' if len(people) == 1 else 'neighbours'}", color="muted")
