def app(ui):
    ui.title("Tour")
    stops = ui.state.get("stops", [])
    with ui.row():
        name = ui.field("Stop").strip()
        minutes = ui.number("Minutes to get there", 30, min=1)
        if ui.button("Add") and name:
            stops.append([name, minutes])
            ui.clear("Stop")
    time = 9 * 60
    ui.text("9:00 Start")
    for name, minutes in stops:
        time += minutes
        ui.text(f"{time // 60}:{time % 60:02d} {name}")
    if stops and ui.button("Remove last"):
        stops.pop()
