def app(ui):
    s = ui.state
    on = s.get("on", False)
    ticks = s.get("ticks", 0)
    base = s.get("base", 0)
    if on and ui.every(1):
        ticks = s.ticks = ticks + 1
    ui.text(f"Count: {base + (ticks + 1) // 2}")
    if not on or ticks % 2 == 0:
        ui.text("ALERT", size=50)
    if ui.button("Blink off" if on else "Blink"):
        if on:
            s.base = base + (ticks + 1) // 2
        s.on, s.ticks = not on, 0
