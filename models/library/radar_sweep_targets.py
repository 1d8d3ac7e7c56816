def app(ui):
    ui.title("Radar")
    s = ui.state
    targets = s.get("targets", [])
    beam = float(ui.time - s.setdefault("start", ui.time)) * 90 % 360
    c = ui.canvas(340, 340, background="black")
    if c.clicked:
        targets.append([*c.clicked])
    for radius in [50, 100, 150]:
        c.circle(170, 170, radius, outline="darkgreen", width=1)
    turn = math.radians(beam)
    c.line(170, 170, 170 + 150 * math.cos(turn), 170 + 150 * math.sin(turn), "lime", 3)
    for x, y in targets:
        behind = (beam - math.degrees(math.atan2(y - 170, x - 170))) % 360
        c.circle(x, y, 7, "lime" if behind < 90 else "darkgreen")
    ui.text(f"Targets: {len(targets)}", size=24)
    if ui.button("Clear"):
        targets.clear()
