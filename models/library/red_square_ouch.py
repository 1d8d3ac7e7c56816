def app(ui):
    ui.title("Ouch")
    s = ui.state
    if "x" not in s:
        s.x, s.y, s.ouch = 80, 80, 0
    for key, dx, dy in [("left", -20, 0), ("right", 20, 0), ("up", 0, -20), ("down", 0, 20)]:
        if ui.pressed(key):
            if 0 <= s.x + dx <= 180 and 0 <= s.y + dy <= 180:
                s.x, s.y = s.x + dx, s.y + dy
            else:
                s.ouch += 1
    c = ui.canvas(200, 200, background="white")
    c.rect(s.x, s.y, 20, 20, "red")
    ui.text(f"Ouch: {s.ouch}", size=24)
    ui.text(f"At {s.x}, {s.y}")
