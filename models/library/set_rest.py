def app(ui):
    ui.title("Rest")
    s = ui.state
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 0
    if left > 0:
        ui.text(f"Rest: {left}", size=48, align="center")
    else:
        ui.text("Next set", size=48, align="center", color="good")
    ui.progress(left / s.get("seconds", 60))
    with ui.row():
        for seconds in [60, 90, 120]:
            if ui.button(f"{seconds} s"):
                s.seconds, s.end = seconds, ui.time + seconds
                s.sets = s.get("sets", 0) + 1
    ui.text(f"Sets: {s.get('sets', 0)}")
