import random


def app(ui):
    ui.title("Green light")
    s = ui.state
    if ui.button("Ready"):
        s.green_at = ui.time + random.uniform(2, 5)
        s.result = ""
    green_at = s.get("green_at", 0)
    green = green_at > 0 and ui.time >= green_at
    c = ui.canvas(200, 200)
    c.circle(100, 100, 80, "green" if green else "red")
    if ui.button("Go") and green_at > 0:
        if green:
            time = round((ui.time - green_at) * 1000)
            s.result = f"{time} milliseconds"
            s.best = min(s.get("best", time), time)
        else:
            s.result = "Too early"
        s.green_at = 0
    ui.text(s.get("result", ""), size=32, bold=True)
    if "best" in s:
        ui.text(f"Best: {s.best} milliseconds", color="good")
