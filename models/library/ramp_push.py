def app(ui):
    ui.title("Ramp")
    mass = ui.number("Box (kg)", 50, min=0)
    angle = ui.slider("Angle of the ramp", 0, 90, 30)
    share = math.sin(math.radians(angle))
    ui.text(f"{mass * 9.81 * share:.0f} N", size=40, bold=True)
    ui.text(f"As if you lifted {mass * share:.1f} kg", size=20)
    x, y = 20 + 220 * math.cos(math.radians(angle)), 240 - 220 * share
    c = ui.canvas(300, 260)
    c.poly([(20, 240), (x, 240), (x, y)], color="brown")
    c.line(20, 240, x, y, "white", 3)
