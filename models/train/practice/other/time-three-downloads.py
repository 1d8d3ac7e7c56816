def app(ui):
    s = ui.state
    queue = s.get("queue", [])
    if queue and ui.every(1):
        s.part += 1
        if s.part >= 5:
            queue.pop(0)
            s.part = 0
            s.ok += 1
    if queue:
        ui.text("Loading: " + queue[0], size=24)
        ui.progress(s.part / 5)
    ui.text(f"{s.get('ok', 0)} files finished")
    with ui.row():
        if ui.button("Skip") and queue:
            queue.pop(0)
            s.part = 0
        if ui.button("Start"):
            s.queue = ["photo", "song", "film"]
            s.part = s.ok = 0
