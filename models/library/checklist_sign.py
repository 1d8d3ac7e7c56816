CHECKS = ["Fuel", "Oil", "Doors", "Lights", "Radio"]


def app(ui):
    ui.title("Before the flight")
    s = ui.state
    done = s.get("done", 0)
    for check in CHECKS[:done]:
        ui.text(f"{check} ok", color="good")
    if done < 5:
        ui.text("Next:", bold=True)
        if ui.button(f"Check {CHECKS[done]}"):
            s.done = done + 1
    else:
        ui.text("Cleared for take-off", size=32, bold=True)
    if ui.button("Restart"):
        s.done = 0
