def app(ui):
    ui.title("Start lights")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    passed = int(ui.time - s.start) if s.get("start") else 0
    lit = min(5, passed) if passed < 7 else 0
    c = ui.canvas(300, 60)
    for i in range(5):
        c.circle(30 + i * 60, 30, 24, "red" if i < lit else "#333333")
    ui.text(f"{lit} on")
    if passed >= 7:
        ui.text("Race!", size=64, color="good")
