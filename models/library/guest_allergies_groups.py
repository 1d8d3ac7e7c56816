ALLERGIES = ["None", "Nuts", "Milk", "Gluten", "Eggs", "Fish"]


def app(ui):
    ui.title("Guests and allergies")
    guests = ui.state.get("guests", [])
    with ui.row():
        name = ui.field("Guest").strip()
        allergy = ui.choice("Allergy", ALLERGIES)
        if ui.button("Add") and name:
            guests.append([name, allergy])
            ui.clear("Guest")
    picked = ui.list([name if allergy == "None" else f"{name}: no {allergy.lower()}" for name, allergy in guests], actions=["Delete"])
    if picked:
        guests.pop(picked.index)
    avoid = sorted({allergy for name, allergy in guests if allergy != "None"})
    ui.text("Leave out: " + (", ".join(avoid) or "nothing"), size=28, bold=True)
