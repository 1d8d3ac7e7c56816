def app(ui):
    ui.title("Pump")
    s = ui.state
    count = s.get("count", 0)
    over = count > 0 and ui.time - s.start >= 8
    if not over and ui.button("Pump"):
        if count == 0:
            s.start = ui.time
        s.count = count + 1
    ui.text(f"{count} presses")
    if over:
        ui.text(f"{count / 8:.1f} a second", size=40)
    if ui.button("New"):
        s.count = 0
