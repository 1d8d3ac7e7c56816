NEEDS = {"Food": ("Feed", 3), "Fun": ("Play", 4), "Sleep": ("Put to bed", 2)}


def app(ui):
    ui.title("My pet")
    s = ui.state
    if ui.button("New pet") or "born" not in s:
        s.born, s.at, s.levels, s.alive = ui.time, ui.time, {"Food": 80, "Fun": 80, "Sleep": 80}, True
    ui.every(1)
    passed = ui.time - s.at
    if s.alive and passed >= 1:
        seconds = int(passed)
        s.at += seconds
        for need, (label, less) in NEEDS.items():
            s.levels[need] = max(0, s.levels[need] - less * seconds)
        s.alive = min(s.levels.values()) > 0
        if not s.alive:
            s.age = int(s.at - s.born)
    lowest = min(s.levels, key=s.levels.get)
    face = "💀" if not s.alive else "😀" if s.levels[lowest] > 50 else "😐" if s.levels[lowest] > 25 else "😢"
    ui.text(face, size=96, align="center")
    for need, (label, less) in NEEDS.items():
        ui.text(f"{need}: {s.levels[need]}%")
        ui.progress(s.levels[need] / 100)
        if ui.button(label) and s.alive:
            s.levels[need] = min(100, s.levels[need] + 25)
    if s.alive:
        ui.text(f"Age: {int(ui.time - s.born)} seconds", size=20)
    else:
        ui.text(f"Your pet lived {s.age} seconds", size=20, color="bad")
