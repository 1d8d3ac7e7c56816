from datetime import timedelta


def app(ui):
    ui.title("Tablets")
    s = ui.state
    left = s.get("next", 0) - ui.time
    if left > 0:
        ui.text(f"Next one from {s.clock}", size=32)
        minutes = math.ceil(left / 60)
        ui.text(f"{minutes // 60} h {minutes % 60} min left")
    else:
        ui.text("You may take one now", size=32, color="good")
    if ui.button("Taken"):
        s.next = ui.time + 6 * 3600
        s.clock = (ui.now + timedelta(hours=6)).strftime("%H:%M")
