W, H, PADDLE = 400, 300, 70


def serve(s):
    s.x, s.y = 200, 150
    s.vx, s.vy = -180, -120


def app(ui):
    ui.title("Pong")
    s = ui.state
    if "x" not in s:
        s.you, s.computer = 0, 0
        s.left, s.right = 150, 150
        serve(s)
    dt = ui.dt
    if ui.key("up"):
        s.left -= 260 * dt
    if ui.key("down"):
        s.left += 260 * dt
    s.left = max(PADDLE / 2, min(H - PADDLE / 2, s.left))
    s.right += max(-110 * dt, min(110 * dt, s.y - s.right))
    s.x += s.vx * dt
    s.y += s.vy * dt
    if s.y < 6 and s.vy < 0 or s.y > H - 6 and s.vy > 0:
        s.vy = -s.vy
    if s.vx < 0 and 10 < s.x < 22 and abs(s.y - s.left) < PADDLE / 2:
        s.vx = -s.vx * 1.05
        ui.tone(440, 0.05)
    if s.vx > 0 and W - 22 < s.x < W - 10 and abs(s.y - s.right) < PADDLE / 2:
        s.vx = -s.vx * 1.05
        ui.tone(330, 0.05)
    if s.x < 0:
        s.computer += 1
        serve(s)
    if s.x > W:
        s.you += 1
        serve(s)
    ui.text(f"You {s.you} : {s.computer} Computer", size=24, align="center")
    c = ui.canvas(W, H, background="black")
    c.line(W / 2, 0, W / 2, H, color="gray", width=2)
    c.rect(10, s.left - PADDLE / 2, 8, PADDLE, color="white")
    c.rect(W - 18, s.right - PADDLE / 2, 8, PADDLE, color="white")
    c.circle(s.x, s.y, 6, color="yellow")
    ui.text("Move with the up and down keys", color="muted", align="center")
