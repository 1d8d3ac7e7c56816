def app(ui):
    ui.title("Eggs")
    if ui.button("In"):
        ui.state.end = ui.time + 360
    end = ui.state.get("end")
    if end is not None:
        left = end - ui.time
        ui.text(f"{int(left) // 60}:{int(left) % 60:02d}" if left > 0 else "OUT!", size=56)
