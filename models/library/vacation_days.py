def app(ui):
    ui.title("Holiday")
    s = ui.state
    trips = s.get("trips", [])
    left = 28 - sum(trip["days"] for trip in trips)
    with ui.row():
        name = ui.field("Trip").strip()
        days = ui.number("Days", 5, min=1)
        if ui.button("Take") and name:
            s.refused = days > left
            if not s.refused:
                trips.append({"name": name, "days": days})
                ui.clear("Trip")
    if s.get("refused"):
        ui.text("Not enough days", color="bad")
    for trip in trips:
        ui.text(f"{trip['name']}: {trip['days']} days")
    ui.text(f"Left: {left} days", size=24, bold=True)
