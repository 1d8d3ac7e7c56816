def app(ui):
    ui.title("Debate")
    s = ui.state
    left = s.get("left", {"Pro": 180, "Con": 180})
    speaker = s.get("speaker", "")
    if speaker and left[speaker] > 0 and ui.every(1):
        left[speaker] -= 1
    for side in left:
        clock = f"{left[side] // 60}:{left[side] % 60:02d}" if left[side] > 0 else "Time over"
        ui.text(f"{side} {clock}", size=40, bold=side == speaker)
    with ui.row():
        for side in left:
            if ui.button(side):
                s.speaker = side
        if ui.button("Pause"):
            s.speaker = ""
        if ui.button("Reset"):
            s.left, s.speaker = {"Pro": 180, "Con": 180}, ""
