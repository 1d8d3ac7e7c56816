from datetime import timedelta


def app(ui):
    ui.title("Sourdough")
    s = ui.state
    if ui.button("Fed"):
        s.next, s.fed = ui.now + timedelta(hours=12), ui.now
    if not s.get("next"):
        ui.text("Press Fed when you have fed it", size=24)
        return
    minutes = math.ceil((s.next - ui.now).total_seconds() / 60)
    if minutes > 0:
        ui.text(f"{minutes // 60} h {minutes % 60} min", size=56, bold=True)
        ui.text(f"Next feeding {s.next.strftime('%A %H:%M')}")
    else:
        ui.text("Feed me!", size=56, bold=True, color="bad")
        ui.text(f"{-minutes // 60} h late")
        ui.notify("Feed the sourdough")
    ui.text(f"Last fed {s.fed.strftime('%A %H:%M')}", color="muted")
