def app(ui):
    ui.title("Runs")
    s = ui.state
    runs = s.get("runs", [])
    with ui.row():
        if ui.button("Start") and not s.get("started"):
            s.started = ui.time
        if ui.button("Stop") and s.get("started"):
            runs.append(int(ui.time - s.started))
            s.started = None
    if s.get("started"):
        ui.text(f"Running {int(ui.time - s.started)} s")
    for i, seconds in enumerate(runs):
        ui.text(f"Run {i + 1}: {seconds} s")
    ui.text(f"Total: {sum(runs)} s", size=28, bold=True)
