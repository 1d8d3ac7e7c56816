def app(ui):
    ui.title("Bowl and breath")
    s = ui.state
    start = s.get("start", 0)
    if ui.button("Stop" if start else "Start"):
        s.start = start = 0 if start else ui.time
        s.sounded = 0
    if not start:
        ui.text("Press Start", size=40, align="center")
        return
    passed = int(ui.time - start)
    breath = passed // 10 + 1
    if s.sounded != breath:
        s.sounded = breath
        ui.tone(147, 4)
    within = passed % 10
    ui.text("In" if within < 4 else "Out", size=80, bold=True, align="center")
    ui.progress((within + 1) / 4 if within < 4 else (10 - within) / 6)
    ui.text(f"Breath {breath}", align="center")
