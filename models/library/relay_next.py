def app(ui):
    ui.title("Speakers")
    s = ui.state
    names = s.get("names", [])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            names.append(name)
            ui.clear("Name")
    if ui.button("Next speaker") and names:
        s.speaker, s.end = names.pop(0), ui.time + 120
    if s.get("speaker"):
        left = max(0, math.ceil(s.end - ui.time))
        ui.text(s.speaker, size=40, bold=True)
        ui.text(f"{left // 60}:{left % 60:02d}", size=40)
        if left == 0:
            ui.text("Time is up", color="bad")
    ui.text("Waiting: " + (", ".join(names) or "nobody"), color="muted")
