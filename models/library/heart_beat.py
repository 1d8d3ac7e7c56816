def app(ui):
    ui.title("Heart")
    s = ui.state
    pulse = ui.slider("Pulse", 40, 180, 60)
    if ui.switch("Beat", False) and ui.every(30 / pulse):
        s.big = not s.get("big", False)
        if s.big:
            s.beats = s.get("beats", 0) + 1
    size = 1.3 if s.get("big", False) else 1
    c = ui.canvas(240, 220)
    c.push()
    c.translate(120, 100)
    c.scale(size)
    c.circle(-25, -15, 30, "red")
    c.circle(25, -15, 30, "red")
    c.poly([(-53, -3), (53, -3), (0, 60)], color="red")
    c.pop()
    ui.text(f"Beats: {s.get('beats', 0)}", size=24)
