DAYS = ["A Legs", "B Back", "C Arms"]


def app(ui):
    ui.title("Training")
    log = ui.state.get("log", [])
    day = DAYS[len(log) % 3]
    ui.text(day, size=48, bold=True, align="center")
    if ui.button("Trained"):
        log.append(f"{ui.now.strftime('%d %b')}: {day}")
    for entry in log:
        ui.text(entry)
