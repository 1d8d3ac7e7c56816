def app(ui):
    ui.title("Gaming")
    s = ui.state
    start = s.get("start")
    with ui.row():
        if start is None:
            if ui.button("Start"):
                s.start = ui.time
        elif ui.button("Stop"):
            s.start = None
    if start is None:
        ui.text("Not playing", size=40, bold=True, color="muted")
        return
    ui.every(1)
    seconds = int(ui.time - start)
    ui.text(f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}", size=40, bold=True)
    ui.progress(min(1, seconds / 3600))
    if seconds >= 3600:
        ui.text("Take a break now", size=28, color="bad")
    else:
        ui.text(f"Break in {math.ceil((3600 - seconds) / 60)} min")
