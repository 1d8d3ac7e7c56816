def app(ui):
    ui.title("Subjects")
    s = ui.state
    seconds = s.get("seconds", {"Maths": 0, "History": 0, "Art": 0})
    subject = ui.choice("Subject", list(seconds))
    if ui.button("Start"):
        s.start = ui.time
    if ui.button("Stop") and s.get("start"):
        seconds[subject] = int(ui.time - s.start)
        s.start = None
    for name in seconds:
        ui.text(f"{name}: {seconds[name]} s")
    ui.text(f"Most: {max(seconds, key=seconds.get)}", bold=True)
