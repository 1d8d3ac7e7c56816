def app(ui):
    ui.title("Towns")
    towns = ui.state.get("towns", [])
    with ui.row():
        name = ui.field("Town").strip()
        people = ui.number("People", 1000, min=0)
        if ui.button("Add") and name:
            towns.append([name, people])
            towns.sort(key=lambda town: -town[1])
            ui.clear("Town")
    for place, (name, people) in enumerate(towns, 1):
        ui.text(f"{place}. {name}: {people}")
