def app(ui):
    ui.title("Fireflies")
    s = ui.state
    count = ui.slider("Fireflies", 1, 60, 25)
    if "flies" not in s:
        s.flies = [[random.randint(10, 390), random.randint(10, 270), random.uniform(0, 6)] for i in range(60)]
    start = s.setdefault("start", ui.time)
    passed = float(ui.time - start)
    c = ui.canvas(400, 300, background="midnightblue")
    c.rect(0, 270, 400, 30, "darkgreen")
    lit = 0
    for x, y, late in s.flies[:count]:
        if math.sin(passed * 1.5 + late) > 0.3:
            c.circle(x, y, 4, "yellow")
            lit += 1
    ui.text(f"{lit} of {count} shine", size=24)
