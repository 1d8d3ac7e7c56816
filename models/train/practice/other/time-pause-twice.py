def app(ui):
    s = ui.state
    left = s.get("left", 40)
    if s.get("end"):
        left = max(0, s.end - ui.time)
        if ui.button("Pause"):
            if s.used < 2:
                s.used += 1
                s.left, s.end = left, None
            else:
                s.used = 3
    elif s.get("used") is None:
        if ui.button("Start"):
            s.end, s.used = ui.time + 40, 0
    elif ui.button("Go on"):
        s.end = ui.time + left
    if s.get("used") == 3:
        ui.text("No more pauses!")
    ui.text(f"0:{int(left):02d}", size=60)
