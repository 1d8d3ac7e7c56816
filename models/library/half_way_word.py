def app(ui):
    ui.title("Two halves")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if s.get("start"):
        passed = ui.time - s.start
        if passed < 20:
            ui.text("First half", size=40, align="center")
        elif passed < 40:
            ui.text("Second half", size=40, align="center")
        else:
            ui.text("Finish", size=40, color="good", align="center")
