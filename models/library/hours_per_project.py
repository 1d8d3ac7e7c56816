def app(ui):
    ui.title("Hours")
    entries = ui.state.get("entries", [])
    with ui.row():
        project = ui.field("Project").strip()
        hours = ui.number("Hours", 1.0, min=0, step=0.5)
        if ui.button("Add") and project:
            entries.append([project, hours])
            ui.clear("Project")
    ui.list([f"{project}, {hours:.1f} h" for project, hours in entries])
    totals = {}
    for project, hours in entries:
        totals[project] = totals.get(project, 0) + hours
    ranked = sorted(totals.items(), key=lambda item: -item[1])
    for place, (project, hours) in enumerate(ranked, 1):
        ui.text(f"{place}. {project}: {hours:.1f} h", size=20)
