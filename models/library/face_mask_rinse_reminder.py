def app(ui):
    ui.title("Face mask")
    s = ui.state
    if not s.get("end"):
        ui.text("Put on the mask, then press Start", size=20)
        if ui.button("Start"):
            s.end = ui.time + 900
        return
    left = math.ceil(s.end - ui.time)
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72, bold=True, align="center")
        ui.progress(1 - left / 900)
        ui.text("Relax", size=24, align="center")
    else:
        ui.text("Rinse off the mask", size=48, bold=True, color="bad", align="center")
        if ui.every(10):
            ui.beep()
    if ui.button("Rinsed"):
        s.end = None
