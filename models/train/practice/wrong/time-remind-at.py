def app(ui):
    ui.title("Reminder")
    s = ui.state
    text = ui.field("Text")
    time = ui.field("Time", placeholder="15:30")
    if ui.button("Set"):
        s.text, s.at = text, time.strip()
    if s.get("at"):
        if ui.now.strftime("%H:%M") != s.at:
            ui.text(f"Now: {s.text}", size=32)
        else:
            ui.text(f"At {s.at}: {s.text}", color="muted")
