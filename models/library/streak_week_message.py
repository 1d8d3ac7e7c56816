from datetime import timedelta


def app(ui):
    ui.title("Habit")
    s = ui.state
    today, yesterday = str(ui.now.date()), str(ui.now.date() - timedelta(days=1))
    row = s.get("row", 0) if s.get("last") in (today, yesterday) else 0
    if ui.button("Did it") and s.get("last") != today:
        row += 1
        s.last = today
    s.row = row
    ui.text(f"{row} days in a row", size=32)
    if row >= 7:
        ui.text("One week!", size=24, color="good")
