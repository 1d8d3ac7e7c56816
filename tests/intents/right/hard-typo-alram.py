def app(ui):
    ui.title("Sit upright")
    s = ui.state
    if ui.button("Begin"):
        s.on, s.count = True, 0
    if s.get("on") and ui.every(15):
        s.count += 1
        ui.notify("Sit upright!")
    ui.text(s.get("count", 0), size=48)
