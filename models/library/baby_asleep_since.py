def app(ui):
    ui.title("Baby")
    s = ui.state
    naps = s.get("naps", [])
    if ui.button("Awake" if s.get("since") else "Asleep"):
        if s.get("since"):
            naps.insert(0, {"from": s.at, "to": ui.now.strftime("%H:%M"), "minutes": int((ui.time - s.since) / 60)})
            s.since = None
        else:
            s.since, s.at = ui.time, ui.now.strftime("%H:%M")
    if s.get("since"):
        minutes = int((ui.time - s.since) / 60)
        ui.text(f"{minutes // 60} h {minutes % 60:02d} min", size=56, bold=True, align="center")
        ui.text(f"asleep since {s.at}", align="center")
    else:
        ui.text("The baby is awake", size=40, bold=True, align="center")
    for nap in naps:
        ui.text(f"{nap['from']} to {nap['to']}: {nap['minutes'] // 60} h {nap['minutes'] % 60:02d} min")
