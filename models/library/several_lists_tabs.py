def app(ui):
    ui.title("My lists")
    lists = ui.state.get("lists", {"Home": [], "Work": [], "Holiday": []})
    name = ui.tabs(list(lists))
    items = lists[name]
    with ui.row():
        new = ui.field("New").strip()
        if ui.button("Add") and new:
            items.append(new)
            ui.clear("New")
    picked = ui.list(items, actions=["Done"])
    if picked:
        items.pop(picked.index)
    if not items:
        ui.text(f"Nothing in {name}", color="muted")
    ui.text(f"Together {sum(len(entries) for entries in lists.values())}", bold=True)
