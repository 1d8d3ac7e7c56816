def app(ui):
    ui.title("Watch")
    s = ui.state
    if s.get("due") and ui.time >= s.due:
        s.due, s.alarm = None, True
    with ui.row():
        if ui.button("Start"):
            s.due, s.alarm = ui.time + 20, False
        if ui.button("Still here") and s.get("due"):
            s.due = ui.time + 20
    if s.get("alarm"):
        ui.text("Alarm", size=64, color="bad", align="center")
    elif s.get("due"):
        ui.text(f"{math.ceil(s.due - ui.time)} seconds", size=40, align="center")
