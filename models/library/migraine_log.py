CAUSES = ["Stress", "Too little sleep", "Weather", "Food", "Don't know"]


def app(ui):
    ui.title("Migraine")
    log = ui.state.get("log", [])
    strength = ui.slider("Strength", 1, 10, 5)
    cause = ui.choice("Cause", CAUSES)
    with ui.row():
        if ui.button("Add"):
            log.append([f"{ui.now:%d %b}", strength, cause])
        if ui.button("Undo") and log:
            log.pop()
    if not log:
        ui.text("No migraine yet", color="muted")
        return
    causes = [cause for day, strength, cause in log]
    ui.text(f"Most often: {max(CAUSES, key=causes.count)}", size=24, bold=True)
    ui.text(f"Average strength {sum(strength for day, strength, cause in log) / len(log):.1f}")
    ui.table(log, header=["Day", "Strength", "Cause"])
