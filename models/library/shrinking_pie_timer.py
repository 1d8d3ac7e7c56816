def app(ui):
    ui.title("Quiet timer")
    s = ui.state
    minutes = ui.number("Minutes", 10, min=1, max=60)
    if ui.button("Start"):
        s.start, s.length = ui.time, minutes * 60
    if s.get("start"):
        left = max(0, s.length - int(ui.time - s.start))
        share = left / s.length
    else:
        left, share = minutes * 60, 1
    c = ui.canvas(240, 240)
    c.circle(120, 120, 110, "white", outline="gray")
    points = [(120, 120)]
    for step in range(int(share * 120) + 1):
        angle = step * 3 * math.pi / 180
        points.append((120 + 105 * math.sin(angle), 120 - 105 * math.cos(angle)))
    if left > 0:
        c.poly(points, color="red")
    ui.text(f"{math.ceil(left / 60)} min left" if left > 0 else "Done", size=24, align="center")
