def app(ui):
    ui.title("Island")
    s = ui.state
    if ui.button("New island") or "coast" not in s:
        s.coast = [random.randint(80, 135) for i in range(18)]
        s.trees = [[random.uniform(0, 360), random.randint(5, 65)] for i in range(20)]
        s.count = s.get("count", 0) + 1

    def place(angle, r):
        return 160 + r * math.cos(math.radians(angle)), 150 + r * math.sin(math.radians(angle))

    c = ui.canvas(320, 300, background="deepskyblue")
    c.poly([place(i * 20, r) for i, r in enumerate(s.coast)], color="khaki")
    c.poly([place(i * 20, r - 14) for i, r in enumerate(s.coast)], color="limegreen")
    for angle, r in s.trees[1:]:
        x, y = place(angle, r)
        c.poly([(x - 6, y + 5), (x + 6, y + 5), (x, y - 10)], color="darkgreen")
    x, y = place(*s.trees[0])
    c.line(x - 8, y - 8, x + 8, y + 8, "red", 4)
    c.line(x - 8, y + 8, x + 8, y - 8, "red", 4)
    ui.text(f"Island {s.count}")
