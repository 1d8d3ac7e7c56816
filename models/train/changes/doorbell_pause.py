def app(ui):
    ui.title("Doorbell")
    s = ui.state
    name = ui.field("Your name", "A visitor")
    if ui.button("Ring", color="accent") and ui.time - s.get("last", -10) >= 10:
        s.last = ui.time
        ui.publish("doorbell", {"name": name, "time": ui.now.strftime("%H:%M")})
        ui.note("E5")
        s.rings = s.get("rings", 0) + 1
    ui.text(f"You rang {s.get('rings', 0)} times")
