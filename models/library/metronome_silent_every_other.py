def app(ui):
    ui.title("Keep the tempo")
    s = ui.state
    tempo = ui.slider("Tempo", 40, 200, 90)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        s.running = running = not running
        s.beat = 0
    if running and ui.every(60 / tempo):
        s.beat += 1
        if (s.beat - 1) // 4 % 2 == 0:
            ui.tone(900 if s.beat % 4 == 1 else 600, 0.05)
    beat = s.get("beat", 0)
    if running and beat:
        bar = (beat - 1) // 4 + 1
        ui.text("Click" if bar % 2 else "Silent", size=48, bold=True)
        ui.text(f"Bar {bar}, beat {(beat - 1) % 4 + 1}", size=28)
    else:
        ui.text("Get ready" if running else "Stopped", size=48, bold=True)
