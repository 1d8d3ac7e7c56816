def app(ui):
    ui.title("Hourglass")
    s = ui.state
    passed = min(60, int(ui.time - s.start)) if s.get("start") else 0
    part = passed / 60
    c = ui.canvas(200, 240)
    c.rect(20, 10, 160, 220, "#dddddd")
    c.poly([(100 - 70 * (1 - part), 20 + 100 * part), (100 + 70 * (1 - part), 20 + 100 * part), (100, 120)], "orange")
    c.rect(30, 220 - 90 * part, 140, 90 * part, "orange")
    ui.text(f"{part:.0%}", size=24, align="center")
    if ui.button("Turn"):
        s.start = ui.time
