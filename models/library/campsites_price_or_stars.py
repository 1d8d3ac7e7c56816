def app(ui):
    ui.title("Campsites")
    sites = ui.state.get("sites", [])
    with ui.row():
        name = ui.field("Campsite").strip()
        price = ui.number("Price of a night", 25.0, min=0)
        stars = ui.slider("Stars", 1, 5, 3)
    if ui.button("Add") and name:
        sites.append([name, price, stars])
        ui.clear("Campsite")
    if ui.choice("Sort by", ["Price", "Stars"]) == "Price":
        sites.sort(key=lambda site: site[1])
    else:
        sites.sort(key=lambda site: -site[2])
    lines = [f"{place}. {name}, {price:.2f}, {'★' * stars}" for place, (name, price, stars) in enumerate(sites, 1)]
    picked = ui.list(lines, actions=["Delete"])
    if picked:
        sites.pop(picked.index)
    if not sites:
        ui.text("No campsites yet", color="muted")
