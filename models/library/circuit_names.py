NAMES = ["Squats", "Jumps", "Plank"]


def app(ui):
    ui.title("Circuit")
    s = ui.state
    ui.text(", ".join(NAMES), color="muted")
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        return
    passed = ui.time - s.start
    place = int(passed // 60)
    second = passed % 60
    if place >= 6:
        ui.text("Shower", size=64, color="good", align="center")
    else:
        ui.text(NAMES[place % 3] if second < 40 else "Break", size=56, bold=True, align="center")
        ui.text(f"{math.ceil((40 if second < 40 else 60) - second)} s", size=40, align="center")
        ui.text(f"Round {place // 3 + 1} of 2", align="center")
