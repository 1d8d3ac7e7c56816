from datetime import date, timedelta


def app(ui):
    ui.title("Flea treatment")
    s = ui.state
    weeks = int(ui.number("Weeks between", 4, min=1))
    if ui.button("Treated today"):
        s.last = str(ui.today)
    if not s.get("last"):
        ui.text("Not treated yet", size=32, bold=True)
        return
    due = date.fromisoformat(s.last) + timedelta(weeks=weeks)
    left = (due - ui.today).days
    ui.text(f"Next: {due.day} {due:%B}", size=40, bold=True)
    word = "day" if abs(left) == 1 else "days"
    if left < 0:
        ui.text(f"{-left} {word} late", color="bad")
    else:
        ui.text("Today" if left == 0 else f"In {left} {word}")
