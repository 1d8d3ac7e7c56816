def app(ui):
    ui.title("Chore log")
    log = ui.state.get("log", [])
    with ui.row():
        chore = ui.field("Chore").strip()
        who = ui.field("Who").strip()
    if ui.button("Done") and chore and who:
        log.insert(0, [str(ui.now.date()), chore, who])
        ui.state.log = log
    for date, what, name in log:
        ui.text(f"{date} {what}: {name}")
    names = [name for date, what, name in log]
    for name in sorted(set(names)):
        ui.text(f"{name} {names.count(name)}", bold=True)
