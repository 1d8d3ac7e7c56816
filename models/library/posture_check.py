def app(ui):
    ui.title("Posture")
    s = ui.state
    if ui.button("Start"):
        s.next = ui.time + 1200
    if s.get("next") and ui.time >= s.next:
        if s.get("told") != s.next:
            s.told = s.next
            ui.notify("Sit up straight!")
        ui.text("Sit up straight!", size=40, color="bad")
        with ui.row():
            good = ui.button("I sat well")
            bad = ui.button("I was slouching")
        if good or bad:
            s.good = s.get("good", 0) + good
            s.times = s.get("times", 0) + 1
            s.next = ui.time + 1200
    else:
        ui.text("Working", size=40)
    ui.text(f"{s.get('good', 0)} of {s.get('times', 0)} times good")
