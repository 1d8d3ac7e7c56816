GOAL = 10


def app(ui):
    ui.title("Volunteers")
    log = ui.state.get("log", [])
    with ui.row():
        name = ui.field("Name").strip().capitalize()
        work = ui.field("Work").strip()
        hours = ui.number("Hours", 2, min=0, step=0.5)
    with ui.row():
        if ui.button("Add") and name and work:
            log.append([name, work, hours])
            ui.clear("Name")
            ui.clear("Work")
        if ui.button("Undo") and log:
            log.pop()
    sums = {}
    for name, work, hours in log:
        sums[name] = sums.get(name, 0) + hours
    ui.text(f"{sum(sums.values()):g} hours", size=36, bold=True)
    names = sorted(sums, key=lambda name: -sums[name])
    ui.table([[name, f"{sums[name]:g}"] for name in names], header=["Name", "Hours"])
    few = [name for name in names if sums[name] < GOAL]
    if few:
        ui.text(f"Below {GOAL}: {', '.join(few)}", color="warn")
    for name, work, hours in log:
        ui.text(f"{name}: {work}, {hours:g} h", color="muted")
