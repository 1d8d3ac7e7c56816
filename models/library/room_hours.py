def app(ui):
    ui.title("Room")
    booked = ui.state.get("booked", {})
    name = ui.field("Name").strip()
    for hour in ["9:00", "10:00", "11:00", "12:00"]:
        if ui.button(f"{hour} {booked.get(hour, 'free')}"):
            if hour in booked:
                del booked[hour]
            elif name:
                booked[hour] = name
    if not name:
        ui.text("Type your name first", color="muted")
    ui.text(f"{4 - len(booked)} hours free")
