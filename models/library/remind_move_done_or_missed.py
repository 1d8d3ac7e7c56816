def app(ui):
    ui.title("Exercise")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.on, s.due, s.done, s.missed = True, False, 0, 0
        if ui.button("OK") and s.get("due"):
            s.due, s.done = False, s.done + 1
        if ui.button("Stop"):
            s.on = s.due = False
    if s.get("on") and ui.every(30):
        if s.due:
            s.missed += 1
        s.due = True
        ui.beep()
    if s.get("due"):
        ui.text("Move", size=64, bold=True, align="center")
    ui.text(f"Done: {s.get('done', 0)}, missed: {s.get('missed', 0)}")
