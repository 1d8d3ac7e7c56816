import random

W, H, R = 480, 300, 12
COLORS = ["red", "orange", "yellow", "green", "blue", "purple"]


def new_ball():
    return {"x": W / 2, "y": H / 3, "vx": random.uniform(-200, 200), "vy": 0, "color": random.choice(COLORS)}


def app(ui):
    ui.title("Bouncing balls")
    s = ui.state
    balls = s.get("balls", [new_ball()])
    gravity = ui.slider("Gravity", 0, 1000, 500)
    dt = ui.dt
    for ball in balls:
        ball["vy"] += gravity * dt
        ball["x"] += ball["vx"] * dt
        ball["y"] += ball["vy"] * dt
        if ball["x"] < R or ball["x"] > W - R:
            ball["vx"] = -ball["vx"]
            ball["x"] = max(R, min(W - R, ball["x"]))
        if ball["y"] > H - R:
            ball["vy"] = -0.9 * abs(ball["vy"])
            ball["y"] = H - R
    c = ui.canvas(W, H, background="surface")
    for ball in balls:
        c.circle(ball["x"], ball["y"], R, color=ball["color"])
    with ui.row():
        if ui.button("Add a ball"):
            balls.append(new_ball())
        if ui.button("Remove all"):
            balls.clear()
        ui.text(f"{len(balls)} balls")
