def app(ui):
    ui.title("Swing")
    s = ui.state
    tempo = ui.slider("Tempo", 40, 160, 80)
    running = s.get("running", False)
    if ui.button("Stop" if running else "Start"):
        running = s.running = not running
        if running:
            s.clicks = 0
    if running and ui.every(60 / tempo):
        s.clicks += 1
        ui.tone(900, 0.05)
    clicks = s.get("clicks", 0)
    c = ui.canvas(300, 80)
    c.circle(40 if clicks % 2 == 0 else 260, 40, 25, "orange")
    ui.text(f"Clicks: {clicks}", size=24)
