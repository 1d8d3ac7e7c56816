def app(ui):
    ui.title("Meeting room")
    s = ui.state
    with ui.row():
        for minutes in [15, 30, 60]:
            if ui.button(f"{minutes} min"):
                s.end = ui.time + minutes * 60
                s.clock = f"{ui.now + datetime.timedelta(minutes=minutes):%H:%M}"
        if ui.button("Leave"):
            s.end = 0
    if ui.time < s.get("end", 0):
        ui.text("Busy", size=80, bold=True, color="bad", align="center")
        ui.text(f"until {s.clock}, {math.ceil((s.end - ui.time) / 60)} min left", size=32, align="center")
    else:
        ui.text("Free", size=80, bold=True, color="good", align="center")
