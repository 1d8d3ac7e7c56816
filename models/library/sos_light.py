PATTERN = "101010001110111011100010101" + "0000000"


def app(ui):
    ui.title("SOS light")
    s = ui.state
    if ui.switch("Light", False):
        s.start = s.get("start") or ui.time
        lit = PATTERN[int((ui.time - s.start) * 4) % len(PATTERN)] == "1"
        words = "ON" if lit else "dark"
    else:
        s.start, lit, words = None, False, "switched off"
    c = ui.canvas(500, 280, background="black")
    c.circle(250, 140, 120, "white" if lit else "#222222")
    ui.text(words, size=36, align="center")
    ui.text("· · ·  — — —  · · ·", size=24, align="center")
