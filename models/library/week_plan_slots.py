DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def app(ui):
    ui.title("My week")
    today = ui.now.strftime("%A")
    if ui.button("Clear all"):
        for day in DAYS:
            ui.clear(day)
    empty = 0
    for day in DAYS:
        if day == today:
            ui.text("today", color="accent", bold=True)
        if not ui.field(day).strip():
            empty += 1
    ui.text(f"Empty days: {empty}")
