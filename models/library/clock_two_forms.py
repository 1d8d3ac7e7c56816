def app(ui):
    ui.title("Clock")
    s = ui.state
    if ui.button("Change"):
        s.twelve = not s.get("twelve", False)
    if s.get("twelve"):
        half = "AM" if ui.now.hour < 12 else "PM"
        ui.text(f"{ui.now.hour % 12 or 12}:{ui.now.minute:02d} {half}", size=72, align="center")
    else:
        ui.text(ui.now.strftime("%H:%M"), size=72, align="center")
