def app(ui):
    ui.title("Twenty seconds")
    s = ui.state
    if ui.button("Start"):
        s.since, s.beats = ui.time, 0
    left = max(0, math.ceil(20 - (ui.time - s.since))) if "since" in s else 20
    if "since" in s and left > 0 and ui.every(60 / 90):
        s.beats += 1
        ui.tone(900, 0.05)
    ui.text(f"Beats: {s.get('beats', 0)}", size=48)
    ui.text(f"{left} seconds left")
