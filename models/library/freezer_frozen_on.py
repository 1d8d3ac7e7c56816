def app(ui):
    ui.title("Freezer")
    bags = ui.state.get("bags", [])
    with ui.row():
        bag = ui.field("Bag").strip()
        if ui.button("Add") and bag:
            bags.append(f"{bag}, frozen {ui.now.day} {ui.now:%B %Y}")
            ui.clear("Bag")
    picked = ui.list(bags, actions=["Taken out"])
    if picked:
        bags.pop(picked.index)
    if not bags:
        ui.text("The freezer is empty", color="muted")
