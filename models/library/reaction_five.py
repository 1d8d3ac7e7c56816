import random


def app(ui):
    ui.title("Reaction")
    s = ui.state
    times = s.get("times", [])
    at = s.get("at", 0)
    if at:
        ui.text("Press" if ui.time >= at else "Wait", size=72, bold=True, align="center")
    if ui.button("Hit") and at and ui.time >= at:
        times.append(round((ui.time - at) * 1000))
        s.at = ui.time + random.uniform(1, 4) if len(times) < 5 else 0
    if ui.button("Start"):
        s.times, s.at = [], ui.time + random.uniform(1, 4)
    ui.list([f"Round {i + 1}: {ms} ms" for i, ms in enumerate(times)])
    if len(times) == 5:
        ui.text(f"Average {sum(times) / 5:.0f} ms", size=28, bold=True)
