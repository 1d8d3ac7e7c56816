def app(ui):
    s = ui.state
    times = s.get("times", {"Maths": 0, "History": 0, "Art": 0})
    chosen = ui.tabs(["Maths", "History", "Art"])
    if s.get("start"):
        ui.text(f"Working on {s.what}")
        if ui.button("Stop"):
            times[s.what] += round(ui.time - s.start)
            s.start = None
    else:
        if ui.button("Start"):
            s.start, s.what = ui.time, chosen
    ui.table([[k, v] for k, v in times.items()], header=["Subject", "Seconds"])
    best = max(times, key=lambda k: times[k])
    ui.text(f"The most time went to {best}")
