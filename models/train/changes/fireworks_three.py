import random

COLORS = ["red", "orange", "yellow", "green", "cyan", "pink"]


def app(ui):
    ui.title("Fireworks")
    s = ui.state
    sparks = [spark for spark in s.get("sparks", []) if spark["left"] > 0]
    rockets = s.get("rockets", 0)
    c = ui.canvas(480, 320, background="#0a0a20")
    if sparks:
        dt = ui.dt
        for spark in sparks:
            spark["x"] += spark["vx"] * dt
            spark["y"] += spark["vy"] * dt
            spark["vy"] += 80 * dt
            spark["left"] -= dt
            c.circle(spark["x"], spark["y"], max(1, spark["left"] * 2), spark["color"])
    ui.text(f"Rockets: {rockets}", align="center")
    if ui.button("Launch"):
        s.rockets = rockets + 3
        for color in random.sample(COLORS, 3):
            x, y = random.randint(60, 420), random.randint(60, 160)
            for _ in range(30):
                vx, vy = random.uniform(-90, 90), random.uniform(-120, 60)
                sparks.append({"x": x, "y": y, "vx": vx, "vy": vy, "left": 2, "color": color})
    s.sparks = sparks
