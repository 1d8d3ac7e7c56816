def app(ui):
    s = ui.state
    cents = s.get("cents", 400)
    on = s.get("on", False)
    if on:
        s.seconds = s.get("seconds", 0) + ui.dt
        if s.seconds >= 9.999:
            s.seconds -= 10
            cents += 20 if s.get("waiting", False) else 50
            s.cents = cents
    s.waiting = ui.checkbox("Waiting", s.get("waiting", False))
    if ui.button("Stop" if on else "Start"):
        s.on = not on
        if not on:
            s.cents, s.seconds = 400, 0
    ui.text(f"€ {cents // 100}.{cents % 100:02d}")
