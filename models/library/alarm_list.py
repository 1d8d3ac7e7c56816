def app(ui):
    ui.title("Alarms")
    alarms = ui.state.get("alarms", [])
    with ui.row():
        name = ui.field("Name")
        hour = int(ui.number("Hour", 7, min=0, max=23))
        minute = int(ui.number("Minute", 0, min=0, max=59))
        if ui.button("Add") and name.strip():
            alarms.append([f"{hour:02d}:{minute:02d}", name.strip()])
            alarms.sort()
            ui.clear("Name")
    now = ui.now.strftime("%H:%M")
    ringing = [name for time, name in alarms if time == now]
    ui.text(", ".join(ringing) or "No alarm now", size=40, bold=True, align="center")
    if ringing and ui.every(1):
        ui.beep()
    picked = ui.list([f"{time} {name}" for time, name in alarms], actions=["Delete"])
    if picked:
        alarms.pop(picked.index)
