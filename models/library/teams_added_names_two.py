def app(ui):
    ui.title("Two teams")
    s = ui.state
    names = s.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    ui.text(f"{len(names)} names: " + ", ".join(names))
    if ui.button("Make teams") and len(names) > 1:
        mixed = random.sample(names, len(names))
        half = (len(mixed) + 1) // 2
        s.teams = [mixed[:half], mixed[half:]]
    for number, team in enumerate(s.get("teams", []), start=1):
        ui.text(f"Team {number}: " + ", ".join(team), size=20)
