def app(ui):
    ui.title("Drill")
    line = ui.state.get("line", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Take") and name:
            if name.lower() not in [person.lower() for person in line]:
                line.append(name)
            ui.clear("Name")
    if ui.button("Give back") and line:
        line.pop(0)
    ui.text(f"Has it: {line[0] if line else 'nobody'}", size=28, bold=True)
    if len(line) > 1:
        ui.text("Waiting: " + ", ".join(line[1:]))
