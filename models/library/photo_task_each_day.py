TASKS = ["Something red", "A shadow", "Hands", "A reflection", "From below", "Something round", "A door"]


def app(ui):
    ui.title("Photo of the day")
    s = ui.state
    today = ui.now.strftime("%Y-%m-%d")
    if s.get("day") != today:
        s.task = random.choice([task for task in TASKS if task != s.get("task")])
        s.day, s.done = today, False
    ui.text(s.task, size=44, bold=True, align="center")
    if s.done:
        ui.text("Done for today", color="good", align="center")
    elif ui.button("Done"):
        s.done = True
        s.photos = s.get("photos", 0) + 1
    photos = s.get("photos", 0)
    ui.text(f"{photos} {'photo' if photos == 1 else 'photos'} so far", align="center")
