def app(ui):
    ui.title("Project time")
    s = ui.state
    seconds = s.get("seconds", {})
    running = s.get("running", "")
    with ui.row():
        name = ui.field("Project")
        if ui.button("Add") and name.strip():
            seconds.setdefault(name.strip(), 0)
            ui.clear("Project")
    if running and ui.every(1):
        seconds[running] += 1
    for project, spent in seconds.items():
        with ui.row():
            ui.text(project, size=20, color="accent" if project == running else "text")
            ui.text(f"{spent // 3600}:{spent // 60 % 60:02d}:{spent % 60:02d}", size=20)
            if ui.button(f"Start {project}"):
                s.running = project
    total = sum(seconds.values())
    ui.text(f"All: {total // 3600}:{total // 60 % 60:02d}:{total % 60:02d}", bold=True)
    if total:
        ui.text(f"Most time: {max(seconds, key=seconds.get)}")
    ui.text(f"Running: {running}" if running else "Nothing is running", color="muted")
    if running and ui.button("Stop"):
        s.running = ""
