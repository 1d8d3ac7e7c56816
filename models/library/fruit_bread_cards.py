def app(ui):
    ui.title("Shopping")
    groups = ui.state.get("groups", {"Fruit": [], "Bread": [], "Other": []})
    with ui.row():
        thing = ui.field("Thing").strip()
        group = ui.choice("Group", list(groups))
        if ui.button("Add") and thing:
            groups[group].append(thing)
            ui.clear("Thing")
    for name, things in groups.items():
        with ui.card(f"{name} ({len(things)})"):
            picked = ui.list(things, actions=["Bought"])
            if picked:
                things.pop(picked.index)
