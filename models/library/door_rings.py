def app(ui):
    ui.title("Rings")
    rings = ui.state.get("rings", [])
    if ui.button("Ring"):
        rings.insert(0, ui.now.strftime("%Y-%m-%d %H:%M"))
    today = [ring for ring in rings if ring.startswith(str(ui.now.date()))]
    ui.text(f"Rings today: {len(today)}", size=32)
    for ring in today:
        ui.text(ring[11:])
