def app(ui):
    s = ui.state
    length = s.get("length", 12.0)
    lit = s.get("lit", False)
    if lit:
        length = s.length = max(0, length - ui.dt)
    c = ui.canvas(300, 60)
    c.line(10, 30, 10 + length * 20, 30, "brown", 4)
    ui.text(f"Length: {length:.1f} cm")
    if length <= 0:
        ui.text("Bang!")
    elif s.get("cut"):
        ui.text("Safe!")
    if ui.button("New fuse"):
        s.length, s.lit, s.cut = 12.0, False, False
    if ui.button("Light"):
        s.lit = True
    if ui.button("Cut"):
        s.lit, s.cut = False, True
