def app(ui):
    ui.title("Alarm")
    s = ui.state
    typed = ui.field("Time", placeholder="15:30")
    with ui.row():
        if ui.button("Set"):
            try:
                hour, minute = typed.split(":")
                s.at, s.bad = f"{int(hour):02d}:{int(minute):02d}", False
            except ValueError:
                s.bad = True
        if ui.button("Off"):
            s.at, s.rings = None, False
    if s.get("at") and ui.now.strftime("%H:%M") == s.at:
        s.rings = True
    if s.get("rings"):
        ui.text("Ring", size=64, color="bad", align="center")
    elif s.get("bad"):
        ui.text("Type a time like 15:30")
    else:
        ui.text(f"Set for {s.at}" if s.get("at") else "No alarm", size=28)
