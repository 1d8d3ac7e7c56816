def app(ui):
    ui.title("Pulse")
    s = ui.state
    beats = s.get("beats", [])
    with ui.row():
        if ui.button("Beat"):
            if beats and ui.time - beats[-1] > 3:
                beats.clear()
            beats.append(ui.time)
        if ui.button("Reset"):
            beats.clear()
    if not beats:
        ui.text("Tap at each beat", size=32)
    elif len(beats) == 1:
        ui.text("Keep tapping", size=32)
    else:
        ui.text(round(60 * (len(beats) - 1) / (beats[-1] - beats[0])), size=72, bold=True)
        ui.text(f"from {len(beats)} beats", color="muted")
