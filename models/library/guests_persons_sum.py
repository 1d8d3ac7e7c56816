def app(ui):
    ui.title("Guests")
    guests = ui.state.get("guests", [])
    with ui.row():
        name = ui.field("Name").strip()
        persons = ui.number("Persons", 1, min=1)
        if ui.button("Add") and name:
            guests.append([name, persons])
            ui.clear("Name")
    ui.table(guests, header=["Name", "Persons"])
    ui.text(f"Persons in all: {sum(persons for name, persons in guests)}", bold=True)
