def app(ui):
    ui.title("Fishing log")
    fish = ui.state.get("fish", [])
    with ui.row():
        species = ui.choice("Species", ["Carp", "Perch", "Pike", "Trout", "Zander"])
        kilos = ui.number("Weight in kg", 1.0, min=0, step=0.1)
        place = ui.field("Place").strip()
        if ui.button("Caught"):
            fish.insert(0, [species, kilos, place or "?"])
    ui.table([[species, f"{kilos:.1f}", place] for species, kilos, place in fish], header=["Species", "kg", "Place"])
    ui.text(f"{len(fish)} fish, {sum(one[1] for one in fish):.1f} kg", size=28, bold=True)
    if fish:
        best = max(fish, key=lambda one: one[1])
        ui.text(f"Heaviest: {best[0]} with {best[1]:.1f} kg")
    if ui.button("Delete the newest") and fish:
        fish.pop(0)
