def app(ui):
    ui.title("Five walks")
    s = ui.state
    steps = int(ui.number("Steps", 100, min=1, max=500))
    if ui.button("New walks") or "walks" not in s:
        s.walks = []
        for player in range(5):
            walk = [0]
            for i in range(steps):
                walk.append(walk[-1] + random.choice([-1, 1]))
            s.walks.append(walk)
    ui.chart(s.walks, kind="line")
    ui.text("Ends: " + ", ".join(str(walk[-1]) for walk in s.walks), size=24, bold=True)
    ui.text(f"Highest: {max(max(walk) for walk in s.walks)}")
