from datetime import timedelta


def app(ui):
    ui.title("Smoke-free days")
    s = ui.state
    days = s.get("days", [])
    today = str(ui.today)
    if ui.button("Done today") and today not in days:
        days.append(today)
    if today in days:
        ui.text("Today is done", color="good")
        if ui.button("Undo today"):
            days.remove(today)
        day = ui.today
    else:
        day = ui.today - timedelta(days=1)
    streak = 0
    while str(day) in days:
        streak += 1
        day -= timedelta(days=1)
    if streak > s.get("longest", 0):
        s.longest = streak
    ui.text(f"Days in a row: {streak}", size=48, bold=True, align="center")
    ui.text(f"All days: {len(days)}", align="center")
    ui.text(f"Longest: {s.get('longest', 0)}", align="center", color="muted")
