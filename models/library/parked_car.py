def app(ui):
    ui.title("My car")
    s = ui.state
    with ui.row():
        place = ui.field("Place", placeholder="Level 2, B7")
        if ui.button("Parked") and place.strip():
            s.place, s.since = place.strip(), ui.time
            ui.clear("Place")
    if s.get("place"):
        ui.text(s.place, size=40, bold=True, align="center")
        ui.text(f"for {int((ui.time - s.since) / 60)} minutes", align="center")
    else:
        ui.text("Not parked", color="muted")
