def app(ui):
    ui.title("Save your work")
    s = ui.state
    with ui.row():
        if ui.button("Saved"):
            s.due, s.saved = ui.time + 600, s.get("saved", 0) + 1
        if ui.button("End of work"):
            s.due, s.saved = None, 0
    if not s.get("due"):
        ui.text("Press Saved to begin", size=28, bold=True)
    elif ui.time < s.due:
        left = math.ceil(s.due - ui.time)
        ui.text(f"Next reminder in {left // 60}:{left % 60:02d}", size=32, bold=True)
    else:
        ui.text("Save now!", size=64, bold=True, color="bad")
        ui.notify("Save your work")
        if ui.every(30):
            ui.beep()
    ui.text(f"Saved {s.get('saved', 0)} {'time' if s.get('saved') == 1 else 'times'}", color="muted")
