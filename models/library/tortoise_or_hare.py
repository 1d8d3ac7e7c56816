def app(ui):
    ui.title("How fast")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.started, s.words = ui.time, "Running"
        if ui.button("Finish") and s.get("started"):
            seconds = ui.time - s.started
            s.words = "Hare" if seconds < 5 else "Dog" if seconds <= 10 else "Tortoise"
            s.started = None
    ui.text(s.get("words", "Press Start"), size=56, align="center")
