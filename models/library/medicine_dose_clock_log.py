def app(ui):
    ui.title("Medicine")
    log = ui.state.get("log", [])
    today = str(ui.today)
    with ui.row():
        name = ui.field("Medicine").strip().capitalize()
        mg = ui.number("mg", 400, min=0, step=50)
        if ui.button("Taken") and name:
            log.append([today, f"{ui.now:%H:%M}", name, mg])
            ui.clear("Medicine")
    mine = [entry for entry in log if entry[0] == today]
    sums = {}
    for day, time, name, mg in mine:
        sums[name] = sums.get(name, 0) + mg
    for name in sums:
        ui.text(f"{name}: {sums[name]:g} mg today", size=28, bold=True)
    picked = ui.list([f"{time} {name} {mg:g} mg" for day, time, name, mg in mine], actions=["Delete"])
    if picked:
        log.remove(mine[picked.index])
    if not mine:
        ui.text("Nothing taken today", color="muted")
