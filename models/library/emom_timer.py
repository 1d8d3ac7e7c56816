import math


def app(ui):
    ui.title("EMOM")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
        s.beeped = 1
    if not s.get("start"):
        ui.text("Press Start", size=32)
        return
    passed = ui.time - s.start
    minute = int(passed // 60) + 1
    if minute > s.beeped:
        s.beeped = minute
        ui.beep()
    if minute > 10:
        ui.text("Done", size=72, color="good")
    else:
        ui.text(f"Minute {minute} of 10", size=32)
        ui.text(math.ceil(60 - passed % 60), size=96)
