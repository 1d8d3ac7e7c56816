def app(ui):
    ui.title("Commute")
    s = ui.state
    trips = s.get("trips", [])
    with ui.row():
        if ui.button("Leave") and not s.get("since"):
            s.since = ui.time
        if ui.button("Arrived") and s.get("since"):
            trips.insert(0, {"day": ui.now.strftime("%d %B"), "minutes": round((ui.time - s.since) / 60)})
            s.trips = trips[:10]
            s.since = None
    if s.get("since"):
        seconds = int(ui.time - s.since)
        ui.text(f"On the way: {seconds // 60}:{seconds % 60:02d}", size=40, bold=True)
    else:
        ui.text("Not on the way", size=40, bold=True)
    if s.trips:
        minutes = [trip["minutes"] for trip in s.trips]
        ui.text(f"Average: {sum(minutes) / len(minutes):.0f} min, fastest: {min(minutes)} min")
        ui.table([[trip["day"], f"{trip['minutes']} min"] for trip in s.trips], header=["Day", "Trip"])
