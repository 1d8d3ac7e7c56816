def app(ui):
    ui.title("Baby's first foods")
    foods = ui.state.get("foods", [])
    with ui.row():
        food = ui.field("Food").strip()
        how = ui.choice("Reaction", ["Liked it", "Did not like it", "Rash or tummy ache"])
        if ui.button("Tried") and food:
            foods.append([food, how, f"{ui.now.day} {ui.now:%B}"])
            ui.clear("Food")
    picked = ui.table(foods, header=["Food", "Reaction", "Day"])
    ui.text(f"Foods tried: {len(foods)}", size=28, bold=True)
    careful = [food for food, how, day in foods if how == "Rash or tummy ache"]
    if careful:
        ui.text("Careful with: " + ", ".join(careful), color="bad")
