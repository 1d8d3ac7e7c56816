def app(ui):
    ui.title("Rain")
    s = ui.state
    drops = ui.slider("Drops", 0, 200, 40)
    if drops:
        s.fallen = s.get("fallen", 0) + 260 * ui.dt
    c = ui.canvas(400, 300, background="#334455")
    for i in range(drops):
        x = i * 97 % 400
        y = (i * 61 + s.get("fallen", 0) * (1 + i % 3 * 0.2)) % 320 - 20
        c.line(x, y, x - 2, y + 14, "lightblue", 2)
    ui.text("Dry" if drops == 0 else "Drizzle" if drops < 30 else "Rain" if drops < 100 else "Downpour", size=24)
