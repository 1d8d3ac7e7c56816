import math


def app(ui):
    ui.title("Sine wave")
    wave = ui.choice("Wave", ["sin", "cos"])
    frequency = ui.slider("Frequency", 1, 10, 2)
    amplitude = ui.slider("Amplitude", 1, 100, 80)
    c = ui.canvas(500, 240, background="surface")
    c.line(0, 120, 500, 120, color="muted")
    c.line(20, 0, 20, 240, color="muted")
    points = []
    for x in range(0, 481, 4):
        angle = x / 480 * 2 * math.pi * frequency
        points.append((20 + x, 120 - amplitude * (math.sin(angle) if wave == "sin" else math.cos(angle))))
    c.lines(points, color="accent", width=3)
    ui.text(f"y = {amplitude} · {wave}({frequency} x)", size=20, align="center", mono=True)
