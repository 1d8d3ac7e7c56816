from datetime import timedelta


def app(ui):
    ui.title("Streak")
    streak = ui.state.get("streak", 0)
    last = ui.state.get("last", "")
    today = str(ui.now.date())
    yesterday = str(ui.now.date() - timedelta(days=1))
    if last not in (today, yesterday):
        streak = 0
    if ui.button("Done today") and last != today:
        streak += 1
        ui.state.last = today
    ui.state.streak = streak
    ui.text(f"Streak: {streak}", size=40)
