def app(ui):
    ui.title("Cyclists")
    way = ui.field("Distance (km)")
    a = ui.field("Speed of Anna")
    b = ui.field("Speed of Bob")
    if ui.button("Meet") and way and a and b:
        ui.state.minutes = float(way) * 60 / (float(a) + float(b))
    if "minutes" in ui.state:
        ui.text(f"They meet after {ui.state.minutes:.1f} min")
