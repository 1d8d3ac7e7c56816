def app(ui):
    ui.title("Lift")
    people = ui.state.get("people", [])
    note = ""
    with ui.row():
        name = ui.field("Name").strip()
        kg = ui.number("kg", 75, min=1)
        if ui.button("Add") and name:
            if sum(weight for person, weight in people) + kg <= 300:
                people.append([name, kg])
                ui.clear("Name")
            else:
                note = "Too heavy"
    picked = ui.list([f"{person}: {weight} kg" for person, weight in people], actions=["Out"])
    if picked:
        people.pop(picked.index)
    ui.text(f"{sum(weight for person, weight in people)} of 300 kg", size=24)
    ui.text(note, color="bad")
