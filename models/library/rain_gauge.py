def app(ui):
    ui.title("Rain gauge")
    log = ui.state.get("log", [])
    with ui.row():
        mm = ui.number("Millimetres", 0.0, min=0, step=0.5)
        if ui.button("Add"):
            log.append([ui.now.strftime("%d %b"), mm])
    for day, mm in log:
        ui.text(f"{day} {mm:.1f} mm")
    ui.text(f"Total: {sum(mm for day, mm in log):.1f} mm", size=20, bold=True)
    ui.text(f"Days with rain: {sum(mm > 0 for day, mm in log)}")
    if log:
        ui.text(f"Wettest: {max(log, key=lambda row: row[1])[0]}")
