def app(ui):
    ui.title("Walk signal")
    s = ui.state
    start = s.setdefault("start", ui.time)
    place = int(ui.time - start) % 12
    walk = place >= 8
    left = 12 - place if walk else 8 - place
    c = ui.canvas(120, 220, background="black")
    c.circle(60, 60, 45, "#333333" if walk else "red")
    c.circle(60, 160, 45, "green" if walk else "#333333")
    ui.text("Walk" if walk else "Wait", size=32, bold=True)
    ui.text(left, size=32)
