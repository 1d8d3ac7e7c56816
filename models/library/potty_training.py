def app(ui):
    ui.title("Potty")
    s = ui.state
    today = str(ui.now.date())
    log = s.get("log", [])
    with ui.row():
        for what in ["Potty", "Oops"]:
            if ui.button(what):
                log.append([today, what])
    stars = log.count([today, "Potty"])
    ui.text("★" * stars or "No stars yet today", size=48, color="orange")
    if log:
        worked = sum(what == "Potty" for day, what in log)
        ui.text(f"{100 * worked / len(log):.0f} % in the potty", size=24)
