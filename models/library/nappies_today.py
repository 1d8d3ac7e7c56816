from datetime import timedelta


def app(ui):
    ui.title("Nappies")
    log = ui.state.get("log", [])
    today = str(ui.now.date())
    yesterday = str(ui.now.date() - timedelta(days=1))
    with ui.row():
        for kind in ["Wet", "Dirty"]:
            if ui.button(kind):
                log.append([today, kind, f"{ui.now:%H:%M}"])
        if ui.button("Undo") and log:
            log.pop()
    for kind in ["Wet", "Dirty"]:
        ui.text(f"{kind}: {sum(entry[:2] == [today, kind] for entry in log)}", size=32, bold=True)
    if log:
        ui.text(f"Last: {log[-1][1]} at {log[-1][2]}")
    ui.text(f"Yesterday: {sum(entry[0] == yesterday for entry in log)}", color="muted")
