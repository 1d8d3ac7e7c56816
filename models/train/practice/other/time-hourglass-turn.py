def app(ui):
    s = ui.state
    top = s.get("top", 20.0)
    if top > 0:
        top = s.top = max(0, top - ui.dt)
    c = ui.canvas(120, 220)
    c.rect(10, 110 - top * 5, 100, top * 5, "gold")
    c.rect(10, 210 - (20 - top) * 5, 100, (20 - top) * 5, "gold")
    ui.text(f"On top: {math.ceil(top)}")
    if ui.button("Turn over"):
        s.top = 20 - top
