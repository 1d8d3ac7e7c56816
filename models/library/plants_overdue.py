from datetime import date, timedelta


def app(ui):
    ui.title("Orchid")
    s = ui.state
    if ui.button("Watered"):
        s.last = str(ui.today)
    if s.get("last"):
        last = date.fromisoformat(s.last)
        due = last + timedelta(days=10)
        ui.text(f"Last: {last.day} {last:%B}", size=20)
        ui.text(f"Next: {due.day} {due:%B}", size=20)
        if ui.today > due:
            ui.text(f"Overdue: {(ui.today - due).days} days", color="bad", size=24)
    else:
        ui.text("Never watered", color="muted")
