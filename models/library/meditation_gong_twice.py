def app(ui):
    ui.title("Meditation")
    s = ui.state
    minutes = int(ui.choice("Length", ["5 min", "10 min", "20 min"]).split()[0])
    with ui.row():
        if ui.button("Start"):
            s.end, s.rung = ui.time + minutes * 60, False
            ui.tone(196, 2)
        if ui.button("Stop"):
            s.end = None
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else minutes * 60
    if left == 0:
        ui.text("Open your eyes", size=40, bold=True, align="center")
        if not s.rung:
            s.rung = True
            ui.tone(196, 2)
    else:
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, bold=True, align="center")
