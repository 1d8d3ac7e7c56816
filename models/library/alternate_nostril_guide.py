STEPS = [("Breathe in left", 4), ("Hold", 4), ("Breathe out right", 8), ("Breathe in right", 4), ("Hold", 4), ("Breathe out left", 8)]


def app(ui):
    ui.title("Alternate nostril")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    if not s.get("since"):
        ui.text("Sit upright, close the right nostril", size=24, align="center")
        return
    passed = ui.time - s.since
    rounds = int(passed // 32)
    inside = passed % 32
    for name, seconds in STEPS:
        if inside < seconds:
            ui.text(name, size=48, bold=True, align="center")
            ui.text(math.ceil(seconds - inside), size=80, align="center")
            break
        inside -= seconds
    ui.text(f"{rounds} {'round' if rounds == 1 else 'rounds'} done", align="center")
