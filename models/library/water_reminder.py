def app(ui):
    ui.title("Drink")
    s = ui.state
    if s.get("running") and ui.every(1800):
        s.due = True
        ui.notify("Drink now")
    if s.get("due"):
        ui.text("Drink now", size=48, color="bad")
    ui.text("On" if s.get("running") else "Off", color="muted")
    ui.text(f"Drunk {s.get('times', 0)} times")
    with ui.row():
        if ui.button("Start"):
            s.running = True
        if ui.button("Drunk"):
            s.times, s.due = s.get("times", 0) + 1, False
        if ui.button("Stop"):
            s.running, s.due = False, False
