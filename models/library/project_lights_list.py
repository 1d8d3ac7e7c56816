LIGHTS = {"Green": "🟢", "Yellow": "🟡", "Red": "🔴"}


def app(ui):
    ui.title("Projects")
    projects = ui.state.get("projects", [])
    with ui.row():
        name = ui.field("Project").strip()
        if ui.button("Add") and name:
            projects.append([name, "Green"])
            ui.clear("Project")
    picked = ui.list([f"{LIGHTS[light]} {name}" for name, light in projects], actions=[*LIGHTS, "Delete"])
    if picked and picked.action == "Delete":
        projects.pop(picked.index)
    elif picked and picked.action:
        projects[picked.index][1] = picked.action
    lights = [light for name, light in projects]
    ui.text(", ".join(f"{light}: {lights.count(light)}" for light in LIGHTS), size=24, bold=True)
