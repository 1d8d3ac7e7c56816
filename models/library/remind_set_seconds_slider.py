def app(ui):
    ui.title("Blinks")
    s = ui.state
    seconds = ui.slider("Seconds", 5, 60, 15)
    on = ui.switch("On", False)
    if ui.button("Zero"):
        s.count = 0
    if on and ui.every(seconds):
        s.count = s.get("count", 0) + 1
        ui.notify("Blink now")
    ui.text(f"Blinks: {s.get('count', 0)}", size=40)
