def app(ui):
    ui.title("Cake timer")
    s = ui.state
    minutes = int(ui.number("Minutes", 8, min=1, max=12))
    if ui.button("Start"):
        s.whole = s.left = minutes
        s.end = ui.time + minutes * 60
    if "end" in s:
        s.left = max(0, math.ceil((s.end - ui.time) / 60))
        ui.every(1)
    whole, left = s.get("whole", minutes), s.get("left", minutes)
    c = ui.canvas(240, 240)
    for i in range(left):
        c.arc(120, 120, 100, i * 360 / whole, (i + 1) * 360 / whole, "orange")
    ui.text(f"{left} pieces left" if left else "Done", size=28, align="center")
