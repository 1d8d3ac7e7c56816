def app(ui):
    ui.title("Two reminders")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.on, s.drinks, s.looks = True, 0, 0
        if ui.button("Stop"):
            s.on = False
    if s.get("on") and ui.every(30):
        s.drinks += 1
        ui.beep()
    if s.get("on") and ui.every(20):
        s.looks += 1
        ui.beep()
    ui.text(f"Drink: {s.get('drinks', 0)}", size=32)
    ui.text(f"Look up: {s.get('looks', 0)}", size=32)
