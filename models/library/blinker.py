def app(ui):
    ui.title("Blinker")
    s = ui.state
    on = ui.switch("Blink", False)
    lit = s.get("lit", False)
    if on and ui.every(0.5):
        lit = s.lit = not lit
        if lit:
            s.flashes = s.get("flashes", 0) + 1
    c = ui.canvas(160, 160)
    c.circle(80, 80, 60, "yellow" if on and lit else "#333333")
    ui.text(f"Flashes: {s.get('flashes', 0)}")
