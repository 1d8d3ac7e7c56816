def app(ui):
    ui.title("Wine cellar")
    wines = ui.state.get("wines", [])
    with ui.row():
        name = ui.field("Wine").strip()
        year = int(ui.number("Year", 2022, min=1900, max=ui.now.year))
        count = int(ui.number("Bottles", 1, min=1))
        if ui.button("Add") and name:
            wines.append([year, name, count])
            wines.sort()
            ui.clear("Wine")
    picked = ui.list([f"{year} {name}: {count}" for year, name, count in wines], actions=["In", "Out"])
    if picked and picked.action:
        wine = wines[picked.index]
        wine[2] += 1 if picked.action == "In" else -1
        if wine[2] == 0:
            wines.remove(wine)
    total = sum(wine[2] for wine in wines)
    ui.text(f"{total} {'bottle' if total == 1 else 'bottles'}", size=36, bold=True)
