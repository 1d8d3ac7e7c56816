def app(ui):
    ui.title("Restaurants")
    rated = ui.state.get("rated", [])
    name = ui.field("Restaurant")
    rating = ui.slider("Rating", 1, 5, 3)
    if ui.button("Add") and name:
        rated.append({"name": name, "rating": rating})
    for one in rated:
        ui.text(f"{one['name']} {'★' * one['rating']}")
    if rated:
        ui.text(f"Average: {sum(one['rating'] for one in rated) / len(rated):.1f}")
        ui.text(f"Best: {max(rated, key=lambda one: one['rating'])['name']}")
