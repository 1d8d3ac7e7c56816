TARGET = "the cat sat"


def app(ui):
    s = ui.state
    typed = ui.field(f"Copy: {TARGET}", "")
    time = s.get("time", 0)
    if typed and not s.get("old"):
        time = s.time = 0
        s.done = False
    s.old = typed
    if typed and not s.get("done"):
        if typed == TARGET:
            s.done = True
            s.times = s.get("times", []) + [time]
        elif ui.every(1):
            time = s.time = time + 1
    ui.text(f"Time: {time}")
    if s.get("times"):
        ui.text(f"Best time: {min(s.times)}")
