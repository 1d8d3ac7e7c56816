def app(ui):
    ui.title("Exercise")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        if passed < 20:
            ui.text("Warm up", size=40, align="center")
            ui.text(math.ceil(20 - passed), size=64, align="center")
        elif passed < 60:
            ui.text("Run", size=40, align="center")
            ui.text(math.ceil(60 - passed), size=64, align="center")
        else:
            ui.text("Well done", size=40, color="good", align="center")
