def app(ui):
    ui.title("Sleep on it")
    things = ui.state.get("things", [])
    today = ui.today.toordinal()
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append([name, today])
            ui.clear("Thing")
    rows = []
    for name, day in things:
        left = 3 - (today - day)
        if left > 0:
            rows.append(f"{name}: wait {left} more {'day' if left == 1 else 'days'}")
        else:
            rows.append(f"{name}: you may buy it")
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        things.pop(picked.index)
