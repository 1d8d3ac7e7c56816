PROJECTS = ["Website", "Shop", "Office"]


def app(ui):
    ui.title("Projects")
    s = ui.state
    spent = s.get("spent", {name: 0 for name in PROJECTS})
    running = s.get("running", "")
    with ui.row():
        for name in [*PROJECTS, "Pause"]:
            if ui.button(name):
                if running:
                    spent[running] += ui.time - s.since
                running = s.running = name if name != "Pause" else ""
                s.since = ui.time
    for name in PROJECTS:
        seconds = int(spent[name] + (ui.time - s.since if name == running else 0))
        clock = f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
        ui.text(f"{name} {clock}", size=28, bold=name == running, color="good" if name == running else "")
