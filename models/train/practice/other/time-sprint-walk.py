def app(ui):
    s = ui.state
    ui.title("Running")
    phase = s.get("phase", "")
    if phase and ui.time >= s.until:
        if phase == "Sprint":
            s.count += 1
            phase = s.phase = "Walk"
            s.until += 5
        else:
            phase = s.phase = "Sprint"
            s.until += 10
    if phase:
        ui.text(f"{phase} {math.ceil(s.until - ui.time)}", size=40)
    ui.text(f"Sprints: {s.get('count', 0)}")
    if ui.button("Start"):
        s.phase, s.until, s.count = "Sprint", ui.time + 10, 0
