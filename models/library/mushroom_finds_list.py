def app(ui):
    ui.title("Mushrooms")
    finds = ui.state.get("finds", [])
    with ui.row():
        kind = ui.field("Mushroom").strip().capitalize()
        grams = ui.number("Grams", 200, min=0, step=50)
        place = ui.field("Place").strip()
        if ui.button("Add") and kind:
            finds.append([kind, grams, place])
            ui.clear("Mushroom")
    picked = ui.list([f"{kind}, {grams:g} g, {place or 'no place'}" for kind, grams, place in finds], actions=["Delete"])
    if picked:
        finds.pop(picked.index)
    sums = {}
    for kind, grams, _ in finds:
        sums[kind] = sums.get(kind, 0) + grams
    for kind in sorted(sums):
        ui.text(f"{kind}: {sums[kind]:g} g", size=20)
    ui.text(f"{sum(sums.values()):g} g in all", size=28, bold=True)
