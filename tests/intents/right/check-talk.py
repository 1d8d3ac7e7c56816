def app(ui):
    ui.title("Talk")
    if ui.button("Start"):
        ui.state.end = ui.time + 300
    end = ui.state.get("end")
    if end is not None:
        left = end - ui.time
        if left > 0:
            ui.text(f"{int(left) // 60}:{int(left) % 60:02d}", size=56)
            ui.progress(left / 300)
        if left <= 0:
            ui.text("Time is over")
        elif left <= 60:
            ui.text("Last minute")
