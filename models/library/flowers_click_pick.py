def app(ui):
    ui.title("Meadow")
    s = ui.state
    flowers = s.get("flowers", [])
    c = ui.canvas(400, 300, background="green")
    if c.clicked:
        x, y = c.clicked
        near = [flower for flower in flowers if math.dist(flower, (x, y)) < 20]
        if near:
            flowers.remove(near[0])
            s.picked = s.get("picked", 0) + 1
        else:
            flowers.append([x, y])
    for x, y in flowers:
        c.circle(x, y, 15, "pink")
        c.circle(x, y, 5, "yellow")
    ui.text(f"Planted: {len(flowers)}, picked: {s.get('picked', 0)}", size=20)
