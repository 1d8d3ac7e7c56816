def app(ui):
    ui.title("Blood pressure")
    log = ui.state.get("log", [])
    with ui.row():
        upper = int(ui.number("Upper", 120, min=50, max=260))
        lower = int(ui.number("Lower", 80, min=30, max=160))
        if ui.button("Save"):
            log.insert(0, [f"{ui.now:%d %b %H:%M}", upper, lower])
    if not log:
        ui.text("No values yet", color="muted")
        return
    high = sum(upper >= 140 or lower >= 90 for when, upper, lower in log)
    ui.text(f"{high} of {len(log)} too high", size=28, bold=True)
    for when, upper, lower in log:
        if upper >= 140 or lower >= 90:
            ui.text(f"{when} {upper}/{lower}, too high", color="bad")
        else:
            ui.text(f"{when} {upper}/{lower}")
