def app(ui):
    ui.title("Stack")
    s = ui.state
    if ui.button("New tower") or "blocks" not in s:
        s.blocks, s.x, s.wide, s.way, s.over = [[140, 120]], 0, 120, 1, False
    if not s.over:
        s.x += s.way * (140 + 10 * len(s.blocks)) * ui.dt
        if s.x < 0 or s.x > 400 - s.wide:
            s.way = 1 if s.x < 0 else -1
        if ui.pressed("space"):
            below, size = s.blocks[-1]
            left, right = max(s.x, below), min(s.x + s.wide, below + size)
            if right > left:
                s.blocks.append([left, right - left])
                s.wide, s.x = right - left, 0
                s.best = max(s.get("best", 0), len(s.blocks) - 1)
            else:
                s.over = True
    c = ui.canvas(400, 300, background="lightcyan")
    lift = max(0, len(s.blocks) - 10) * 22
    for level, (x, size) in enumerate(s.blocks):
        c.rect(x, 276 - level * 22 + lift, size, 20, ["tomato", "orange", "gold", "green", "blue"][level % 5])
    if not s.over:
        c.rect(s.x, 276 - len(s.blocks) * 22 + lift, s.wide, 20, "purple")
    ui.text(f"Height: {len(s.blocks) - 1}", size=40, bold=True)
    ui.text(f"Best: {s.get('best', 0)}")
    ui.text("It fell beside the tower" if s.over else "Space drops the block; what hangs over is cut off", size=20)
