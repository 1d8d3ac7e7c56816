def app(ui):
    ui.title("Balloon breathing")
    s = ui.state
    if ui.button("Stop" if s.get("since") else "Start"):
        s.since = None if s.get("since") else ui.time
    passed = ui.time - s.since if s.get("since") else 0
    inside = passed % 8
    growing = inside < 4
    part = inside / 4 if growing else 2 - inside / 4
    size = 40 + 90 * float(part)
    c = ui.canvas(320, 320)
    c.line(160, 150 + size, 160, 315, "gray", 2)
    c.circle(160, 150, size, "tomato")
    if s.get("since"):
        c.text(160, 150, "Breathe in" if growing else "Breathe out", size=20, color="white", align="center")
    ui.text(f"Breaths: {int(passed // 8)}", size=24, align="center")
