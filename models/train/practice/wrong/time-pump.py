def app(ui):
    ui.title("Pump")
    s = ui.state
    count = s.get("count", 0)
    start = s.get("start", ui.time)
    s.start = start
    over = ui.time - start >= 8
    if ui.button("Pump") and not over:
        s.count = count + 1
    ui.text(f"{count} presses")
    if over:
        ui.text(f"{count / 8:.1f} a second", size=40)
    if ui.button("New"):
        s.count = 0
