def app(ui):
    ui.title("Crossing")
    start = ui.state.setdefault("start", ui.time)
    passed = ui.time - start
    first = passed % 12 < 6
    north, east = ("green", "red") if first else ("red", "green")
    c = ui.canvas(240, 120, background="black")
    c.circle(60, 60, 45, north)
    c.circle(180, 60, 45, east)
    ui.text(f"North: {north}", size=24)
    ui.text(f"East: {east}", size=24)
    ui.text(f"{math.ceil(6 - passed % 6)} s left")
