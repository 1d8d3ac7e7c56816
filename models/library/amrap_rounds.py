import math


def app(ui):
    ui.title("AMRAP")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.end, s.rounds = ui.time + 720, 0
        running = ui.time < s.get("end", 0)
        if ui.button("Round done") and running:
            s.rounds += 1
    left = max(0, math.ceil(s.end - ui.time)) if "end" in s else 720
    ui.text(f"{left // 60}:{left % 60:02d}", size=72)
    rounds = s.get("rounds", 0)
    ui.text(f"{rounds} round{'' if rounds == 1 else 's'}", size=40, bold=True)
    if left == 0:
        ui.text("Time", size=32, color="bad")
