def app(ui):
    ui.title("Counting list")
    things = ui.state.get("things", {})
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things[name] = things.get(name, 0) + 1
            ui.clear("Thing")
    names = list(things)
    picked = ui.list([f"{name}: {things[name]}" for name in names], actions=["+", "−"])
    if picked and picked.action:
        name = names[picked.index]
        things[name] += 1 if picked.action == "+" else -1
        if things[name] == 0:
            del things[name]
    ui.text(f"{sum(things.values())} in all", size=28, bold=True)
