def app(ui):
    ui.title("Subjects")
    s = ui.state
    seconds = s.get("seconds", {"Maths": 0, "History": 0, "Art": 0})
    subject = ui.choice("Subject", list(seconds))
    running = s.get("running", False)
    if running and ui.every(1):
        seconds[subject] += 1
    with ui.row():
        if ui.button("Start"):
            s.running = True
        if ui.button("Stop"):
            s.running = False
    for name in seconds:
        ui.text(f"{name}: {seconds[name]} s")
    ui.text(f"Most: {max(seconds, key=seconds.get)}", bold=True)
