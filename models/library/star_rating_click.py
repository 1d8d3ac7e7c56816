def app(ui):
    ui.title("My stars")
    s = ui.state
    if ui.button("Clear"):
        s.stars = 0
    c = ui.canvas(300, 80)
    if c.clicked:
        s.stars = min(5, int(c.clicked[0] // 60) + 1)
    stars = s.get("stars", 0)
    for i in range(5):
        c.text(30 + i * 60, 20, "★", size=40, color="gold" if i < stars else "gray", align="center")
    ui.text(f"{stars} of 5 stars", size=24)
