def app(ui):
    ui.title("Ghost")
    s = ui.state
    if ui.button("Go on" if s.get("stopped") else "Stop"):
        s.stopped = not s.get("stopped", False)
    if not s.get("stopped"):
        s.passed = s.get("passed", 0) + ui.dt
    y = 130 + 30 * math.sin(s.get("passed", 0) * 2)
    c = ui.canvas(300, 300, background="midnightblue")
    c.circle(150, y, 60, "white")
    c.rect(90, y, 120, 80, "white")
    for x in (110, 150, 190):
        c.circle(x, y + 80, 20, "white")
    for x in (130, 170):
        c.circle(x, y - 5, 9, "black")
    if c.clicked:
        s.boo = True
    ui.text("Boo!" if s.get("boo") else "Click the ghost", size=28)
