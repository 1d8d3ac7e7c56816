EXERCISES = ["squats", "push-ups", "lunges", "sit-ups", "star jumps", "knee lifts"]


def app(ui):
    ui.title("Fitness dice")
    s = ui.state
    with ui.row():
        if ui.button("Throw"):
            s.exercise = random.choice(EXERCISES)
            s.repeats = random.choice([5, 10, 15, 20, 25, 30])
        if ui.button("Done") and s.get("repeats"):
            s.total = s.get("total", 0) + s.repeats
            s.repeats = 0
    if s.get("repeats"):
        ui.text(f"{s.repeats} {s.exercise}", size=44, bold=True, align="center")
    else:
        ui.text("Press Throw", size=28, align="center")
    ui.text(f"Done: {s.get('total', 0)} repeats", align="center")
