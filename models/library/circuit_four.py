NAMES = ["Squats", "Lunges", "Jumps", "Plank"]


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
    if place >= 12:
        ui.text("Shower", size=64, color="good", align="center")
    else:
        ui.text(NAMES[place % 4] if second < 30 else "Break", size=56, bold=True, align="center")
        ui.text(f"{math.ceil((30 if second < 30 else 60) - second)} s", size=40, align="center")
        ui.text(f"Round {place // 4 + 1} of 3", align="center")
