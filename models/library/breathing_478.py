import math


def app(ui):
    ui.title("4-7-8")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if not s.get("start"):
        ui.text("Press Start", size=40)
        return
    passed = ui.time - s.start
    if passed >= 4 * 19:
        ui.text("Sleep well", size=56)
        return
    inside = passed % 19
    if inside < 4:
        word, left = "Breathe in", 4 - inside
    elif inside < 11:
        word, left = "Hold", 11 - inside
    else:
        word, left = "Breathe out", 19 - inside
    ui.text(word, size=56)
    ui.text(math.ceil(left), size=72)
    ui.text(f"Breath {int(passed // 19) + 1} of 4", color="muted")
