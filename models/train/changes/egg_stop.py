EGGS = {"Soft": 4, "Medium": 7, "Hard": 10}


def app(ui):
    ui.title("Egg timer")
    s = ui.state
    egg = ui.choice("Egg", list(EGGS))
    left = s.get("left", 0)
    if left > 0 and ui.every(1):
        left = s.left = left - 1
        if left == 0:
            ui.beep()
            ui.notify(f"Your {s.egg.lower()} egg is ready")
    c = ui.canvas(200, 220)
    c.ellipse(100, 110, 70, 95, color="#f5e6c8")
    c.text(100, 110, f"{left // 60}:{left % 60:02d}", size=40, color="black", align="center")
    if ui.button("Cook"):
        s.egg, s.left = egg, EGGS[egg] * 60
    if left > 0:
        if ui.button("Stop"):
            s.left = 0
        ui.progress(1 - left / (EGGS[s.egg] * 60), label=f"Cooking a {s.egg.lower()} egg")
