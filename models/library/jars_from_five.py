def app(ui):
    ui.title("Jars")
    jars = ui.state.get("jars", [])
    with ui.row():
        name = ui.field("Jar").strip()
        if ui.button("Add") and name:
            jars.append([name, 5])
            ui.clear("Jar")
    picked = ui.list([f"{name}: {count}" for name, count in jars], actions=["+", "-"])
    if picked:
        step = 1 if picked.action == "+" else -1
        jars[picked.index][1] = min(9, max(0, jars[picked.index][1] + step))
    ui.text(f"{sum(count for name, count in jars)} jars", size=24)
