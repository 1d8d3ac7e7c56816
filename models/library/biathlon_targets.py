def app(ui):
    ui.title("Biathlon")
    s = ui.state
    hits = s.get("hits", [])
    shots = s.get("shots", 5)
    x = 250 + 230 * math.sin(float(ui.time) * 1.5)
    if ui.pressed("space") and shots > 0:
        shots = s.shots = shots - 1
        for target in range(5):
            if abs(x - (50 + 100 * target)) <= 22 and target not in hits:
                hits.append(target)
    c = ui.canvas(500, 120, background="lightgray")
    for target in range(5):
        c.circle(50 + 100 * target, 60, 22, "white" if target in hits else "black")
    c.circle(x, 60, 8, "red")
    ui.text(f"Shots left: {shots}", size=24)
    if shots == 0:
        ui.text(f"Penalty loops: {5 - len(hits)}", size=32, bold=True)
    if ui.button("New targets"):
        s.hits, s.shots = [], 5
