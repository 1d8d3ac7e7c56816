def app(ui):
    ui.title("Guests")
    guests = ui.state.get("guests", [])
    with ui.row():
        name = ui.field("Family name")
        people = ui.number("How many", 1, min=1)
        if ui.button("Add") and name:
            guests.append([name, people])
    ui.table(guests, header=["Family", "People"])
    ui.text(f"Total: {sum(people for _, people in guests)}")
