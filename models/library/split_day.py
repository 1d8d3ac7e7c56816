def app(ui):
    ui.title("Working day")
    tasks = ui.state.get("tasks", [])
    with ui.row():
        name = ui.field("Task").strip()
        hours = ui.number("Hours", 1.0, min=0.5, max=8, step=0.5)
        if ui.button("Add") and name:
            tasks.append([name, hours])
            ui.clear("Task")
    rows = []
    passed = 0
    for name, hours in tasks:
        minutes = int((9 + passed) * 60)
        rows.append(f"{minutes // 60}:{minutes % 60:02d} {name}")
        passed += hours
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        tasks.pop(picked.index)
    ui.text(f"{passed:g} of 8 hours", size=20, bold=True)
    if passed > 8:
        ui.text("Too much", color="bad")
