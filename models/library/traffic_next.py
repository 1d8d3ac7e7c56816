PHASES = [("Stop", "red"), ("Ready", "red yellow"), ("Go", "green"), ("Slow", "yellow")]


def app(ui):
    ui.title("Traffic light")
    s = ui.state
    phase = s.get("phase", 0)
    word, lit = PHASES[phase]
    c = ui.canvas(160, 320)
    c.rect(30, 10, 100, 300, "black")
    for i, color in enumerate(["red", "yellow", "green"]):
        c.circle(80, 60 + i * 100, 40, color if color in lit else "#333333")
    ui.text(word, size=32, bold=True)
    if ui.button("Next"):
        s.phase = (phase + 1) % 4
