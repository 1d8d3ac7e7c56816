def app(ui):
    ui.title("Crochet projects")
    projects = ui.state.get("projects", [])
    with ui.row():
        name = ui.field("Project").strip()
        if ui.button("Add") and name and name not in projects:
            projects.append(name)
            ui.clear("Project")
    finished = 0
    for name in projects:
        done = ui.slider(name, 0, 100, 0)
        ui.progress(done / 100)
        ui.text(f"{name}: {'finished' if done == 100 else f'{done:g} %'}")
        finished += done == 100
    ui.text(f"{finished} of {len(projects)} finished", size=24, bold=True)
