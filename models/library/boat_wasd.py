def app(ui):
    ui.title("Boat")
    s = ui.state
    if "x" not in s:
        s.x, s.y = 200, 150
    step = 100 * ui.dt
    if ui.key("a"):
        s.x = max(0, s.x - step)
    if ui.key("d"):
        s.x = min(400, s.x + step)
    if ui.key("w"):
        s.y = max(0, s.y - step)
    if ui.key("s"):
        s.y = min(300, s.y + step)
    c = ui.canvas(400, 300, background="skyblue")
    c.poly([(s.x - 20, s.y - 8), (s.x + 20, s.y - 8), (s.x + 10, s.y + 8), (s.x - 10, s.y + 8)], color="brown")
    ui.text(f"{s.x:.0f}, {s.y:.0f}", size=20)
    if s.x >= 400:
        ui.text("HARBOUR", size=32, bold=True, color="good")
    if ui.button("Back to the middle"):
        s.x, s.y = 200, 150
