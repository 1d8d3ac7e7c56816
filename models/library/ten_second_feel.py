def app(ui):
    ui.title("Feel for time")
    s = ui.state
    with ui.row():
        if ui.button("Begin"):
            s.begun, s.running, s.words, s.off = ui.time, True, "", ""
        if ui.button("End") and s.get("running"):
            seconds = ui.time - s.begun
            s.running = False
            s.words, s.off = f"{seconds:.1f} seconds", f"{abs(seconds - 10):.1f} seconds off"
    if s.get("running") and ui.time - s.begun >= 30:
        s.running, s.words = False, "TOO LATE"
    if s.get("running"):
        ui.text("Counting in your head ...", size=24)
    else:
        ui.text(s.get("words", "Press Begin"), size=40, bold=True)
        ui.text(s.get("off", ""), size=20)
