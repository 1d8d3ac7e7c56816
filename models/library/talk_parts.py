PARTS = {"Intro": 2, "Main": 10, "Questions": 3}


def app(ui):
    ui.title("My talk")
    s = ui.state
    left = -int(ui.time - s.start) if s.get("start") else 0
    for part in PARTS:
        left += PARTS[part] * 60
        if left > 0:
            ui.text(part, size=40, bold=True, align="center")
            ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
            break
    else:
        ui.text("End", size=72, align="center")
    if ui.button("Start"):
        s.start = ui.time
