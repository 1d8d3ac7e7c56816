def app(ui):
    ui.title("Door watch")
    visits = ui.state.get("visits", [])
    ring = ui.subscribe("doorbell")
    if ring and ring != ui.state.get("last"):
        ui.state.last = ring
        visits.insert(0, f"{ring['time']} {ring['name']}")
        ui.notify(f"{ring['name']} is at the door")
    ui.text(f"{len(visits)} visits", size=28)
    ui.list(visits)
    if visits and ui.button("Clear"):
        visits.clear()
