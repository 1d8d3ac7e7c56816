def app(ui):
    ui.title("Game clock")
    s = ui.state
    left = s.get("left", [300, 300])
    turn = s.get("turn", 0)
    running = s.get("running", False)
    names = ["White", "Black"]
    if running and ui.every(1):
        left[turn] -= 1
        running = s.running = left[turn] > 0
    for i in [0, 1]:
        ui.text(f"{names[i]} {left[i] // 60}:{left[i] % 60:02d}", size=40, bold=i == turn)
    if left[turn] <= 0:
        ui.text(f"{names[turn]} loses", size=28, color="bad")
    elif running:
        if ui.button("Done"):
            left[turn] += 3
            s.turn = 1 - turn
    elif ui.button("Start"):
        s.running = True
    if ui.button("New game"):
        s.left, s.turn, s.running = [300, 300], 0, False
