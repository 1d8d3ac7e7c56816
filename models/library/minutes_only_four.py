def app(ui):
    ui.title("Minute timer")
    s = ui.state
    if ui.button("Start"):
        s.end = ui.time + 240
    minutes = math.ceil((s.end - ui.time) / 60) if s.get("end") else 4
    if minutes > 1:
        ui.text(f"{minutes} minutes", size=48, align="center")
    else:
        ui.text("Last minute" if minutes == 1 else "Finished", size=48, align="center")
