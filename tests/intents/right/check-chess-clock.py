def app(ui):
    ui.title("Chess clock")
    s = ui.state
    left = s.get("left", {"White": 300.0, "Black": 300.0})
    running, since = s.get("running"), s.get("since", 0)
    for name in left:
        if ui.button(name):
            if running:
                left[running] -= ui.time - since
            running, since = name, ui.time
            s.running, s.since = running, since
    for name in left:
        now = left[name] - (ui.time - since if running == name else 0)
        ui.text(f"{name}: {int(now) // 60}:{int(now) % 60:02d}", size=32)
