def app(ui):
    ui.title("Ready")
    s = ui.state
    if ui.button("Ready"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        if passed < 6:
            ui.text(3 - int(passed / 2), size=96, align="center")
        else:
            ui.text("Go", size=96, color="good", align="center")
