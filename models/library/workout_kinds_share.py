KINDS = ["Run", "Swim", "Bike", "Gym"]


def app(ui):
    ui.title("Workouts")
    log = ui.state.get("log", [])
    with ui.row():
        for kind in KINDS:
            if ui.button(kind):
                log.append(kind)
        if ui.button("Undo") and log:
            log.pop()
    ui.text(f"{len(log)} {'workout' if len(log) == 1 else 'workouts'}", size=36, bold=True)
    counts = {kind: log.count(kind) for kind in KINDS if kind in log}
    if counts:
        ui.chart(list(counts.values()), kind="pie", labels=list(counts))
        ui.text(f"Most often: {max(counts, key=counts.get)}")
