def app(ui):
    ui.title("Sitting")
    s = ui.state
    if not s.get("end"):
        ui.text("Press Work", color="muted")
        if ui.button("Work"):
            s.end = ui.time + 45 * 60
    elif ui.time < s.end:
        ui.text(f"{math.ceil((s.end - ui.time) / 60)} minutes left", size=32)
    else:
        ui.notify("Stand up")
        ui.text("Stand up", size=48, color="bad")
        if ui.button("I stood up"):
            s.end = ui.time + 45 * 60
