def app(ui):
    ui.title("Waiting line")
    s = ui.state
    line = s.get("line", [])
    with ui.row():
        name = ui.field("Name")
        if ui.button("Add") and name:
            line.append(name)
    if ui.button("Next") and line:
        s.served = line.pop(0)
    if s.get("served"):
        ui.text(f"Being served: {s.served}", size=24)
    for name in line:
        ui.text(name)
    ui.text(f"Waiting: {len(line)}")
