def app(ui):
    ui.title("Scooter")
    s = ui.state
    rides = s.get("rides", [])
    if ui.button("End the ride" if s.get("since") else "Unlock"):
        if s.get("since"):
            minutes = int((ui.time - s.since) // 60) + 1
            rides.insert(0, [ui.now.strftime("%d %b %H:%M"), f"{minutes} min", f"{1 + 0.20 * minutes:.2f} €"])
            s.since = None
        else:
            s.since = ui.time
    if s.get("since"):
        minutes = int((ui.time - s.since) // 60) + 1
        ui.text(f"{1 + 0.20 * minutes:.2f} €", size=64, bold=True, align="center")
        ui.text(f"Minute {minutes}, every minute that has begun counts", align="center")
    else:
        ui.text("0.00 €", size=64, bold=True, align="center")
        ui.text("1 € to unlock, 0.20 € a minute", align="center")
    ui.table(rides, header=["End", "Ride", "Price"])
