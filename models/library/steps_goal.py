def app(ui):
    ui.title("Steps")
    s = ui.state
    today = str(ui.today)
    if s.get("day") != today:
        s.day, s.steps = today, 0
    with ui.row():
        more = ui.number("Steps", 1000, min=0, step=100)
        if ui.button("Add"):
            s.steps += more
    ui.text(f"{s.steps} of 8000 steps", size=28)
    ui.progress(min(1, s.steps / 8000))
    if s.steps >= 8000:
        ui.text("Goal reached", color="good", size=24)
