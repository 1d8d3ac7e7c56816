def app(ui):
    ui.title("Version")
    major, minor, patch = ui.state.get("version", [1, 0, 0])
    with ui.row():
        if ui.button("Major"):
            major, minor, patch = major + 1, 0, 0
        if ui.button("Minor"):
            minor, patch = minor + 1, 0
        if ui.button("Patch"):
            patch += 1
    ui.state.version = [major, minor, patch]
    version = f"{major}.{minor}.{patch}"
    ui.text(version, size=40, bold=True)
    if ui.button("Copy"):
        ui.copy(version)
        ui.notify(f"Copied {version}")
