import random


def app(ui):
    ui.title("Ski")
    s = ui.state
    if ui.button("Go"):
        s.x, s.metres, s.running = 150, 0, True
        s.trees = [[random.randint(0, 300), 200 + place * 60] for place in range(8)]
    if s.get("running"):
        if ui.key("left"):
            s.x = max(10, s.x - 150 * ui.dt)
        if ui.key("right"):
            s.x = min(290, s.x + 150 * ui.dt)
        s.metres += 20 * ui.dt
        for tree in s.trees:
            tree[1] -= 120 * ui.dt
            if tree[1] < -20:
                tree[0], tree[1] = random.randint(0, 300), 460
            if abs(tree[0] - s.x) < 16 and abs(tree[1] - 60) < 16:
                s.running = False
    c = ui.canvas(300, 400, background="white")
    for x, y in s.get("trees", []):
        c.poly([(x, y - 20), (x - 14, y + 12), (x + 14, y + 12)], color="green")
    c.rect(s.get("x", 150) - 5, 50, 10, 20, "red")
    metres = int(s.get("metres", 0))
    ui.text(f"Crash after {metres} m" if metres and not s.running else f"{metres} m", size=28)
