def app(ui):
    ui.title("Spice rack")
    spices = ui.state.get("spices", [])
    with ui.row():
        name = ui.field("Spice").strip()
        year = int(ui.number("Year", ui.now.year, min=1990, max=2100))
        if ui.button("Add") and name:
            spices.append([year, name])
            spices.sort()
            ui.clear("Spice")
    picked = ui.list([f"{year} {name}" for year, name in spices], actions=["Delete"])
    if picked:
        spices.pop(picked.index)
    ui.text("1 spice" if len(spices) == 1 else f"{len(spices)} spices")
