def app(ui):
    ui.title("Work and break")
    s = ui.state
    phase = s.get("phase", "work")
    end = s.get("end", None)
    if ui.button("Start"):
        phase = s.phase = "work"
        end = s.end = ui.time + 900
    left = 900 if end is None else end - ui.time
    if left <= 0:
        phase = s.phase = "break" if phase == "work" else "work"
        end = s.end = ui.time + (180 if phase == "break" else 900)
        left = end - ui.time
        ui.beep()
    ui.text("Break" if phase == "break" else "Work", size=24)
    ui.text(f"{int(left) // 60:02d}:{int(left) % 60:02d}", size=56)
