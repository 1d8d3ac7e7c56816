def app(ui):
    ui.title("Stopwatch")
    s = ui.state
    with ui.row():
        if ui.button("Start (empezar)"):
            s.since = ui.time
        ui.button("Stop (parar)")
        if ui.button("Reset (cero)"):
            s.since = None
    since = s.get("since")
    ui.text(f"{0 if since is None else ui.time - since:.1f} s", size=48)
