def app(ui):
    ui.title("Speed")
    s = ui.state
    speed = s.get("speed", 0)
    with ui.row():
        if ui.button("Gas"):
            speed = s.speed = min(120, speed + 15)
        if ui.button("Brake"):
            speed = s.speed = max(0, speed - 25)
    c = ui.canvas(300, 170)
    c.arc(150, 150, 120, 180, 360, "gray", width=12)
    turn = math.radians(180 + speed / 120 * 180)
    c.line(150, 150, 150 + 105 * math.cos(turn), 150 + 105 * math.sin(turn), "blue", 5)
    ui.text(f"{speed} km/h", size=28, bold=True)
    if speed > 50:
        ui.text("Too fast", size=20, color="bad")
