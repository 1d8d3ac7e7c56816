import math


def app(ui):
    ui.title("Pulse")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 15
    if ui.time < s.get("end", 0):
        ui.text(f"Count now: {math.ceil(s.end - ui.time)}", size=32)
    elif "end" in s:
        ui.text("Stop counting", size=32, color="bad")
    beats = ui.number("Beats in 15 seconds", 18, min=0, max=60)
    pulse = beats * 4
    ui.text(f"{pulse} beats a minute", size=40, bold=True)
    ui.text("Slow" if pulse < 60 else "Normal" if pulse <= 100 else "Fast")
