def app(ui):
    s = ui.state
    pos = s.get("pos", 0.0)
    speed = s.get("speed", 0)
    if speed:
        pos += speed * ui.dt
        if pos <= 0:
            pos = 0
            s.speed = 0
        s.pos = pos
    if ui.button("⏪ Rewind"):
        s.speed = -3
    if ui.button("▶ Play"):
        s.speed = 1
    if ui.button("■ Stop"):
        s.speed = 0
    ui.text(f"Position {int(pos) // 60}:{int(pos) % 60:02d}")
