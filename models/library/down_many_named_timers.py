def app(ui):
    ui.title("Timers")
    timers = ui.state.get("timers", [])
    name = ui.field("Name").strip()
    minutes = ui.number("Minutes", 5, min=1)
    if ui.button("Add") and name:
        timers.append([name, ui.time + minutes * 60])
        ui.clear("Name")
    lines = []
    for name, end in timers:
        left = math.ceil(end - ui.time)
        lines.append(f"{name}: {left // 60}:{left % 60:02d}" if left > 0 else f"{name}: ready")
    press = ui.list(lines, actions=["Delete"])
    if press:
        timers.pop(press.index)
