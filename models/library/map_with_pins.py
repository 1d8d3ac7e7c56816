def app(ui):
    ui.title("Map")
    s = ui.state
    pins = s.get("pins", [])
    name = ui.field("Name", "Home").strip()
    c = ui.canvas(400, 300, background="lightgreen")
    if c.clicked:
        pins.append({"name": name or "Pin", "x": c.mouse.x, "y": c.mouse.y})
    picked = ui.list([pin["name"] for pin in pins], actions=["Delete"])
    if picked:
        pins.pop(picked.index)
    c.lines([(0, 60), (120, 110), (220, 90), (400, 200)], color="blue", width=14)
    for pin in pins:
        c.line(pin["x"], pin["y"], pin["x"], pin["y"] - 20, "black", 2)
        c.circle(pin["x"], pin["y"] - 22, 7, "red")
        c.text(pin["x"] + 10, pin["y"] - 30, pin["name"], size=14, color="black")
    ui.text(f"{len(pins)} pin{'' if len(pins) == 1 else 's'}", color="muted")
