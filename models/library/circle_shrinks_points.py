def app(ui):
    ui.title("Shrinking circle")
    s = ui.state
    if ui.button("Start"):
        s.start, s.words = ui.time, "Shrinking"
    c = ui.canvas(240, 240, background="white")
    clicked = c.clicked
    size = 100 - 20 * (ui.time - s.start) if s.get("start") else s.get("size", 100)
    if s.get("start") and size <= 0:
        s.start, s.size, s.words = 0, 0, "Lost"
    elif s.get("start") and clicked:
        s.start, s.size, s.words = 0, size, f"Stopped at {size:.0f}"
        s.smallest = min(s.get("smallest", 100), round(size))
    c.circle(120, 120, max(0, size), "purple")
    ui.text(s.get("words", "Press Start"), size=28)
    ui.text(f"Smallest: {s.get('smallest', '-')}")
