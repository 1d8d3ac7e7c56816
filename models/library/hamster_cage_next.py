from datetime import date, timedelta


def app(ui):
    ui.title("Hamster")
    s = ui.state
    if ui.button("Cage cleaned"):
        s.last = str(ui.today)
    if not s.get("last"):
        ui.text("Clean the cage today", size=28, bold=True)
        return
    due = date.fromisoformat(s.last) + timedelta(days=7)
    if due > ui.today:
        ui.text(f"Next on {due:%A}, {due.day} {due:%B}", size=28, bold=True)
    else:
        ui.text("Clean the cage today", size=28, bold=True, color="bad")
