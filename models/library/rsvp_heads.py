def app(ui):
    ui.title("Wedding guests")
    guests = ui.state.get("guests", [])
    with ui.row():
        name = ui.field("Name").strip()
        more = ui.number("Comes with", 0, min=0)
        vegetarian = ui.checkbox("Vegetarian", False)
        if ui.button("Add") and name:
            guests.append({"name": name, "people": 1 + more, "vegetarian": vegetarian})
            ui.clear("Name")
    for guest in guests:
        more = f" and {guest['people'] - 1} more" if guest["people"] > 1 else ""
        ui.text(guest["name"] + more + (", vegetarian" if guest["vegetarian"] else ""))
    ui.text(f"People: {sum(guest['people'] for guest in guests)}", bold=True)
    ui.text(f"Vegetarian meals: {sum(guest['people'] for guest in guests if guest['vegetarian'])}")
