def app(ui):
    ui.title("Hidden time")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end, s.words = ui.time + 60, "Hidden"
        if ui.button("Peek") and s.get("end"):
            s.words = f"{math.ceil(s.end - ui.time)} left"
    if s.get("end") and ui.time >= s.end:
        s.end, s.words = None, "Now"
    ui.text(s.get("words", "Not started"), size=40, align="center")
