EGGS = {"Soft": 5, "Medium": 7, "Hard": 9}


def app(ui):
    ui.title("Three eggs")
    s = ui.state
    passed = ui.time - s.start if s.get("start") else 0
    for egg in EGGS:
        left = math.ceil(EGGS[egg] * 60 - passed)
        with ui.row():
            ui.text(egg, size=24)
            if left > 0:
                ui.text(f"{left // 60}:{left % 60:02d}", size=24, bold=True)
            else:
                ui.text("Take it out", size=24, color="good")
    if ui.button("Boil"):
        s.start = ui.time
