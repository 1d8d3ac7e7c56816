def app(ui):
    ui.title("Alarm")
    s = ui.state
    with ui.row():
        hour = ui.number("Hour", 7, min=0, max=23)
        minute = ui.number("Minute", 0, min=0, max=59)
        text = ui.field("Text", "Wake up")
        if ui.button("Set"):
            s.at, s.text = f"{hour:02d}:{minute:02d}", text
    if not s.get("at"):
        ui.text("No alarm", color="muted")
    elif ui.now.strftime("%H:%M") == s.at or s.get("ringing"):
        if not s.get("ringing"):
            s.ringing = True
            ui.beep()
        ui.text(s.text, size=64, bold=True, align="center")
        if ui.button("OK"):
            s.at, s.ringing = "", False
    else:
        ui.text(f"Alarm at {s.at}", size=24)
