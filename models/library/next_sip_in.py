def app(ui):
    ui.title("Sips")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        passed = (ui.time - s.start) / 60
        ui.text(f"Next sip in {math.ceil(25 - passed % 25)} minutes", size=28)
        ui.text(f"Sips: {int(passed / 25)}", size=28)
    else:
        ui.text("Off", size=28)
