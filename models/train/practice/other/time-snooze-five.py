def app(ui):
    s = ui.state
    left = s.get("left", 0)
    phase = s.get("phase", "off")
    if phase == "sleep" and ui.every(1):
        left = s.left = left - 1
        if left <= 0:
            phase = s.phase = "ring"
    ui.text({"off": "Good morning" if s.get("n") is not None else "Ready", "sleep": "Zzz", "ring": "WAKE UP!"}[phase], size=40)
    with ui.row():
        if ui.button("Start"):
            s.left, s.phase, s.n = 10, "sleep", 0
        if ui.button("Snooze") and phase == "ring":
            s.left, s.phase = 5, "sleep"
            s.n += 1
        if ui.button("Up") and phase == "ring":
            s.phase = "off"
    ui.text(f"Snoozes: {s.get('n', 0)}")
