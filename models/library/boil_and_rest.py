def app(ui):
    ui.title("Rice")
    s = ui.state
    if ui.button("Cook"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        if passed < 900:
            left = math.ceil((600 if passed < 600 else 900) - passed)
            ui.text("Boil" if passed < 600 else "Rest", size=48, align="center")
            ui.text(f"{left // 60}:{left % 60:02d}", size=64, align="center")
        else:
            ui.text("Eat", size=64, color="good", align="center")
