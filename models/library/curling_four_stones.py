def app(ui):
    ui.title("Curling")
    s = ui.state
    if ui.button("New end") or "stones" not in s:
        s.stones, s.words = [], ""
    aim = ui.slider("Aim", -20, 20, 0)
    push = ui.slider("Push", 10, 100, 50)
    moving = bool(s.stones) and s.stones[-1][2] > 0
    color = ["red", "gold"][len(s.stones) % 2]
    if ui.button("Slide") and not moving and len(s.stones) < 6:
        s.stones.append([20, 75, push * 3.4, aim * 1.5, color])
    if moving:
        stone = s.stones[-1]
        stone[0] += stone[2] * ui.dt
        stone[1] += stone[3] * ui.dt
        stone[2] = max(0, stone[2] - 40 * ui.dt)
        if stone[2] == 0:
            s.words = f"{math.dist(stone[:2], (340, 75)) / 10:.1f} from the middle"
    c = ui.canvas(400, 150, background="white")
    for size, ring in [(50, "lightblue"), (32, "white"), (16, "salmon")]:
        c.circle(340, 75, size, ring)
    for x, y, *speed, color in s.stones:
        c.circle(x, y, 9, color, outline="black")
    ui.text(s.words or "Red begins, three stones each", size=20)
    if len(s.stones) == 6 and s.stones[-1][2] == 0:
        order = sorted(s.stones, key=lambda stone: math.dist(stone[:2], (340, 75)))
        best = order[0][4]
        points = next((i for i, stone in enumerate(order) if stone[4] != best), 6)
        inside = sum(math.dist(stone[:2], (340, 75)) < 59 for stone in order[:points])
        name = "Red" if best == "red" else "Yellow"
        result = f"{name} gets {inside} {'point' if inside == 1 else 'points'}" if inside else "No points for anybody"
        ui.text(result, size=28, bold=True)
    else:
        ui.text(f"Stone {min(6, len(s.stones) + 1)} of 6", size=28, bold=True)
