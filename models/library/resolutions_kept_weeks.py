def app(ui):
    ui.title("Resolutions")
    goals = ui.state.get("goals", [])
    year, week, _ = ui.now.isocalendar()
    now = f"{year}-{week}"
    ui.text(f"Week {week}", size=24)
    with ui.row():
        name = ui.field("Resolution").strip()
        if ui.button("Add") and name:
            goals.append({"name": name, "weeks": []})
            ui.clear("Resolution")
    rows = []
    for goal in goals:
        kept = sum(done.startswith(str(year)) for done in goal["weeks"])
        rows.append(f"{goal['name']}: {kept} of {week}, {100 * kept / week:.0f} %" + (" ✓" if now in goal["weeks"] else ""))
    picked = ui.list(rows, actions=["Kept", "Delete"])
    if picked and picked.action == "Delete":
        goals.pop(picked.index)
    elif picked:
        weeks = goals[picked.index]["weeks"]
        if now in weeks:
            weeks.remove(now)
        else:
            weeks.append(now)
