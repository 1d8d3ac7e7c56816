def app(ui):
    ui.title("Bingo")
    s = ui.state
    called = s.get("called", [])
    with ui.row():
        if ui.button("Next ball") and len(called) < 75:
            called.append(random.choice([ball for ball in range(1, 76) if ball not in called]))
        if ui.button("New game"):
            called.clear()
    if called:
        ui.text(f"{'BINGO'[(called[-1] - 1) // 15]} {called[-1]}", size=96, bold=True, align="center")
    left = 75 - len(called)
    ui.text(f"{left} {'ball' if left == 1 else 'balls'} left", align="center")
    for place, letter in enumerate("BINGO"):
        balls = sorted(ball for ball in called if (ball - 1) // 15 == place)
        ui.text(f"{letter}: " + (", ".join(map(str, balls)) or "-"))
