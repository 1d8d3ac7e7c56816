from datetime import timedelta


def app(ui):
    ui.title("Painkiller")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.left = today, 4
    early = ui.time < s.get("next", 0)
    if ui.button("Taken"):
        if early:
            ui.notify("Too early")
        elif s.left > 0:
            s.left -= 1
            s.next = ui.time + 6 * 3600
            s.clock = (ui.now + timedelta(hours=6)).strftime("%H:%M")
    ui.text(f"Left today: {s.left}", size=24)
    ui.text(f"Next at {s.clock}" if ui.time < s.get("next", 0) else "Allowed now", size=32, bold=True)
