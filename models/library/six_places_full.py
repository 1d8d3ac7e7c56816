def app(ui):
    ui.title("Boat trip")
    people = ui.state.get("people", [])
    with ui.row():
        name = ui.field("Name").strip()
        kind = ui.choice("Kind", ["Adult", "Child"])
        if ui.button("Add") and name and len(people) < 6:
            people.append([name, kind])
            ui.clear("Name")
    ui.list([f"{name} ({kind})" for name, kind in people])
    adults = sum(kind == "Adult" for name, kind in people)
    ui.text(f"Adults: {adults}, children: {len(people) - adults}", size=20)
    if len(people) == 6:
        ui.text("Boat is full", size=24, color="bad")
