def app(ui):
    ui.title("Signature")
    s = ui.state
    lines = s.get("lines", [])
    name = ui.field("Name").strip()
    with ui.row():
        if ui.button("Sign"):
            s.words = f"Signed by {name}" if lines and name else "Please draw first"
            if lines and not name:
                s.words = "Please type a name"
        if ui.button("Clear"):
            lines = s.lines = []
            s.words = ""
    c = ui.canvas(400, 150, background="white")
    if c.drag:
        lines.append([*c.drag])
    for x1, y1, x2, y2 in lines:
        c.line(x1, y1, x2, y2, "navy", 3)
    ui.text(s.get("words", ""), size=20)
