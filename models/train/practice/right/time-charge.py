def app(ui):
    ui.title("Battery")
    s = ui.state
    level = s.get("level", 0)
    charging = ui.switch("Charging", False)
    if ui.every(1):
        level = level + 10 if charging else level - 5
        level = s.level = max(0, min(100, level))
    ui.progress(level / 100)
    ui.text(f"{level}%", size=40)
