def app(ui):
    ui.title("Draw it")
    s = ui.state
    words = ["House", "Tree", "Cat", "Fish"]
    lines = s.get("lines", [])
    if ui.button("Next word"):
        s.place = (s.get("place", 0) + 1) % len(words)
        lines = s.lines = []
    ui.text(f"Draw: {words[s.get('place', 0)]}", size=28, bold=True)
    c = ui.canvas(400, 300, background="white")
    if c.drag:
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "black", 4)
    ui.text("Drawn" if lines else "Not drawn yet")
