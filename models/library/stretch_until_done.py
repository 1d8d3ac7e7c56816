def app(ui):
    ui.title("Stretching")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.running, s.due = True, False
        if ui.button("Done") and s.get("due"):
            s.due, s.times = False, s.get("times", 0) + 1
    if s.get("running") and ui.every(900):
        s.due = True
    ui.text("Stretch" if s.get("due") else "Nothing to do", size=48, align="center")
    ui.text(f"Done {s.get('times', 0)} times", align="center")
