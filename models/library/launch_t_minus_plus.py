def app(ui):
    ui.title("Launch")
    s = ui.state
    with ui.row():
        if ui.button("Begin countdown"):
            s.zero = ui.time + 10
        if ui.button("Abort"):
            s.zero = None
    passed = ui.time - s.zero if s.get("zero") else -10
    if passed < 0:
        ui.text(f"T-{math.ceil(-passed)}", size=72, bold=True, align="center")
    else:
        ui.text(f"T+{int(passed)}", size=72, bold=True, color="orange", align="center")
        ui.text("Lift-off!", size=28, align="center")
    c = ui.canvas(200, 300)
    y = 230 if passed < 0 else max(-80, 230 - 15 * passed)
    c.rect(90, y - 50, 20, 50, "gray")
    c.poly([(90, y - 50), (110, y - 50), (100, y - 75)], color="red")
    if passed >= 0:
        c.poly([(92, y), (108, y), (100, y + 30)], color="orange")
    c.rect(0, 280, 200, 20, "green")
