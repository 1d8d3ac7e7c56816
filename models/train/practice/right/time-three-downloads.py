FILES = ["photo", "song", "film"]


def app(ui):
    ui.title("Downloads")
    s = ui.state
    now = s.get("now", 3)
    done = s.get("done", 0)
    if now < 3 and ui.time >= s.until:
        now = s.now = now + 1
        done = s.done = done + 1
        s.until = ui.time + 5
    if ui.button("Start"):
        s.now, s.done, s.until = 0, 0, ui.time + 5
    if now < 3:
        ui.text(f"Loading {FILES[now]}")
        if ui.button("Skip"):
            s.now = now + 1
            s.until = ui.time + 5
    ui.text(f"Finished: {done}")
