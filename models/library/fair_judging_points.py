def app(ui):
    ui.title("Science fair")
    projects = ui.state.get("projects", [])
    name = ui.field("Project").strip()
    with ui.row():
        points = [ui.slider(part, 0, 10, 5) for part in ["Idea", "Work", "Talk"]]
    if ui.button("Enter") and name:
        projects.append([name, *points, sum(points)])
        projects.sort(key=lambda project: -project[4])
        ui.clear("Project")
    if projects:
        ui.text(f"First: {projects[0][0]} with {projects[0][4]} of 30", size=28, bold=True)
        ui.table(projects, header=["Project", "Idea", "Work", "Talk", "Sum"])
        if ui.button("Clear all"):
            projects.clear()
    else:
        ui.text("No project yet", color="muted")
