def app(ui):
    ui.title("Badges")
    out = ui.state.get("out", [])
    with ui.row():
        visitor = ui.field("Visitor").strip()
        free = [n for n in range(1, 6) if n not in [entry[0] for entry in out]]
        if ui.button("Give out") and visitor and free:
            out.append([free[0], visitor])
            out.sort()
            ui.clear("Visitor")
    picked = ui.list([f"{badge}: {name}" for badge, name in out], actions=["Return"])
    if picked:
        out.pop(picked.index)
    if len(out) == 5:
        ui.text("No badge left", color="bad")
