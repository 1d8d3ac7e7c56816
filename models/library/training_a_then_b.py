PLANS = {"A": ["Squats", "Push-ups", "Plank"], "B": ["Lunges", "Pull-ups", "Sit-ups"]}


def app(ui):
    ui.title("Training")
    log = ui.state.get("log", [])
    name = "AB"[len(log) % 2]
    ui.text(f"Training {name}", size=40, bold=True)
    for exercise in PLANS[name]:
        ui.text(exercise, size=20)
    with ui.row():
        if ui.button("Done"):
            log.append([f"{ui.now.day} {ui.now:%B}", name])
        if ui.button("Undo") and log:
            log.pop()
    ui.divider()
    for day, done in reversed(log):
        ui.text(f"{day}: {done}", color="muted")
