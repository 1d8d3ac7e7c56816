EXERCISES = ["Plank", "Squats", "Push-ups", "Lunges"]
WORK, REST = 40, 15


def app(ui):
    ui.title("Workout")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    passed = ui.time - s.start if s.get("start") is not None else 0
    place = int(passed // (WORK + REST))
    passed = passed - place * (WORK + REST)
    last = len(EXERCISES) - 1
    if place > last or (place == last and passed >= WORK):
        ui.text("Well done", size=48, bold=True, align="center")
    elif passed < WORK:
        ui.text(EXERCISES[place], size=48, bold=True, color="good", align="center")
        ui.text(math.ceil(WORK - passed), size=72, align="center")
    else:
        ui.text(f"Rest, then {EXERCISES[place + 1]}", size=32, align="center")
        ui.text(math.ceil(WORK + REST - passed), size=72, align="center")
