MINUTES = {"Read": 20, "Walk": 10}


def app(ui):
    ui.title("Read and walk")
    s = ui.state
    other = {"Read": "Walk", "Walk": "Read"}
    with ui.row():
        if ui.button("Start"):
            s.phase, s.since = "Read", ui.time
        if ui.button("Skip") and s.get("phase"):
            s.phase, s.since = other[s.phase], ui.time
        if ui.button("Stop"):
            s.phase = ""
    if s.get("phase") and ui.time - s.since >= MINUTES[s.phase] * 60:
        s.since += MINUTES[s.phase] * 60
        s.phase = other[s.phase]
    phase = s.get("phase") or "Read"
    left = MINUTES[phase] * 60 - (ui.time - s.since if s.get("phase") else 0)
    left = math.ceil(left)
    ui.text(phase, size=48)
    ui.text(f"{left // 60}:{left % 60:02d}", size=56)
