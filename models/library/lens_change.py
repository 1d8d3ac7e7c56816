from datetime import date, timedelta


def app(ui):
    ui.title("Contact lenses")
    s = ui.state
    today = ui.now.date()
    if ui.button("New lenses today"):
        s.since = str(today)
    if not s.get("since"):
        ui.text("No lenses yet", color="muted")
        return
    end = date.fromisoformat(s.since) + timedelta(days=14)
    left = (end - today).days
    if left > 0:
        ui.text(f"{left} day{'' if left == 1 else 's'}", size=48, bold=True)
        ui.text(f"until {end.day} {end:%B}")
    else:
        ui.text("Change them now", size=40, color="bad")
