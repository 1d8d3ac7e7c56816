def app(ui):
    ui.title("Wool")
    wool = ui.state.get("wool", {})
    with ui.row():
        color = ui.field("Colour").strip().capitalize()
        grams = ui.number("Grams", 50, min=1, step=10)
    with ui.row():
        if ui.button("Add") and color:
            wool[color] = wool.get(color, 0) + grams
            ui.clear("Colour")
        if ui.button("Use") and color in wool:
            wool[color] -= grams
            if wool[color] <= 0:
                del wool[color]
            ui.clear("Colour")
    ui.text(f"{sum(wool.values()):g} g of wool", size=36, bold=True)
    ui.table([[color, f"{wool[color]:g}"] for color in sorted(wool)], header=["Colour", "Grams"])
