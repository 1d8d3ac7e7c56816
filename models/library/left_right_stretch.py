def app(ui):
    ui.title("Stretch")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Stop"):
            s.start = None
    if s.get("start"):
        switches = int((ui.time - s.start) / 15)
        ui.text("Left" if switches % 2 == 0 else "Right", size=64, align="center")
        ui.text(f"Switches: {switches}", align="center")
