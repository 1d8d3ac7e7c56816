PLAN = [("09:00", "Water the plants"), ("13:00", "Call Mia"), ("20:00", "Take out the trash")]


def app(ui):
    ui.title("Today")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.done = today, []
    now = ui.now.strftime("%H:%M")
    for time, what in PLAN:
        with ui.row():
            if what in s.done:
                ui.text(f"{time} {what}: done", color="good")
            else:
                ui.text(f"{time} {what}: {'due' if now >= time else 'later'}", color="bad" if now >= time else "text")
                if ui.button(f"Tick {what}"):
                    s.done.append(what)
