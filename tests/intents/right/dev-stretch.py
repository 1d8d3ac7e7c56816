def app(ui):
    ui.title("Stretch")
    s = ui.state
    on = s.get("on", False)
    count = s.get("count", 0)
    with ui.row():
        if ui.button("Start"):
            s.on = True
        if ui.button("Stop"):
            s.on = False
    if on and ui.every(20):
        s.count = count + 1
        ui.notify("Time to stretch")
    ui.text(f"Reminders: {s.count}")
