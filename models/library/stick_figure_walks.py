def app(ui):
    ui.title("Walking")
    s = ui.state
    if ui.switch("Walk", True):
        s.way = s.get("way", 0) + 60 * ui.dt
    way = s.get("way", 0)
    x, swing = way % 440 - 20, 25 * math.sin(way / 12)
    c = ui.canvas(400, 220, background="lightblue")
    c.line(0, 200, 400, 200, "green", 6)
    c.circle(x, 70, 18, "black")
    c.line(x, 88, x, 140, "black", 5)
    for side in [-1, 1]:
        c.line(x, 140, x + side * swing, 197, "black", 5)
        c.line(x, 100, x - side * swing, 130, "black", 4)
    ui.text(f"{way / 60:.0f} metres", size=24)
