def app(ui):
    ui.title("Lunch plan")
    dishes = ui.state.get("dishes", [])
    note = ""
    with ui.row():
        name = ui.field("Dish").strip()
        kind = ui.choice("Kind", ["Meat", "Fish", "Veggie"])
        if ui.button("Add") and name:
            if sum(other == kind for dish, other in dishes) < 3:
                dishes.append([name, kind])
                ui.clear("Dish")
            else:
                note = f"No more {kind}"
    ui.list([f"{dish} ({kind})" for dish, kind in dishes])
    ui.text(note, color="bad")
