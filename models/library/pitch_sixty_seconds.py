PARTS = ["Problem", "Solution", "The ask"]


def app(ui):
    ui.title("Pitch")
    s = ui.state
    if ui.button("Start"):
        s.start, s.part = ui.time, 0
    if s.get("start"):
        passed = ui.time - s.start
        part = int(passed // 20)
        if part > s.part:
            s.part = part
            ui.beep()
        if part < len(PARTS):
            ui.text(PARTS[part], size=56, bold=True)
            ui.text(f"{math.ceil(20 - passed % 20)} s", size=40)
        else:
            ui.text("Thank you", size=56, bold=True)
    else:
        ui.text("Ready?", size=56, color="muted")
