def app(ui):
    ui.title("Press at the beep")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.at, s.rung, s.said = ui.time + random.uniform(1, 5), False, "Listen ..."
        if ui.button("Now") and s.get("at"):
            if s.rung:
                took = round(float(ui.time - s.at) * 1000)
                s.said = f"{took} milliseconds"
                s.best = min(s.get("best", took), took)
            else:
                s.said = "Too early"
            s.at = 0
    if s.get("at") and not s.rung and ui.time >= s.at:
        s.rung = True
        ui.beep()
    ui.text(s.get("said", "Press Start"), size=40, bold=True)
    if "best" in s:
        ui.text(f"Best: {s.best}", color="muted")
