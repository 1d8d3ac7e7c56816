def app(ui):
    ui.title("Cannon")
    s = ui.state
    target, shots, hits = s.get("target", 250), s.get("shots", 0), s.get("hits", 0)
    angle = ui.slider("Angle", 5, 85, 45)
    power = ui.slider("Power", 10, 60, 30)
    if ui.button("Fire"):
        far = power**2 * math.sin(2 * math.radians(angle)) / 10
        shots += 1
        s.path = []
        for step in range(21):
            x = far * step / 20
            s.path.append([30 + x, 250 - x * math.tan(math.radians(angle)) * (1 - step / 20)])
        if abs(far - target) <= 10:
            s.words, hits = "Hit! Here is the next target", hits + 1
            target = random.randint(100, 350)
        else:
            s.words = f"Too {'short' if far < target else 'far'} by {abs(far - target):.0f} m"
    s.target, s.shots, s.hits = target, shots, hits
    c = ui.canvas(420, 270, background="lightblue")
    c.rect(0, 250, 420, 20, "green")
    c.circle(30, 250, 12, "black")
    c.rect(30 + target - 10, 240, 20, 10, "red")
    for x, y in s.get("path", []):
        c.circle(x, y, 3, "black")
    ui.text(s.get("words", f"The target is {target} m away"), size=24, bold=True)
    ui.text(f"Hits: {hits} with {shots} shot{'s' * (shots != 1)}")
